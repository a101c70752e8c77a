import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { diff, type Change } from '../../../../src/store/changes';
import { compareCopies, type Difference } from '../../../../src/store/files/compare';
import { meet, settled } from '../../../../src/store/files/meet';
import { wholeOf } from '../../../../src/store/replica';
import { at, equal } from '../../../../src/store/tree';
import { begun, Replica, type Edit } from '../replicas';
import {
  addChannel,
  addRole,
  changeChannel,
  removeChannel,
  removeRole,
  sampleShape,
  setNote,
  setTitle,
} from '../sample';

const parts = Object.keys(sampleShape.parts);

/** Two copies of one plan that parted, and what each side did since. */
function parted(here: readonly Edit[], there: readonly Edit[]): [Replica, Replica] {
  const [mine, theirs] = [begun(), new Replica(2)];
  for (const edit of [
    setTitle('plan'),
    addRole('r1', 'Ana'),
    addRole('r2', 'Ben'),
    addChannel('c1', 'r1'),
    addChannel('c2', 'r2'),
  ]) {
    mine.edit(edit);
  }
  theirs.pull(mine);
  for (const edit of here) mine.edit(edit);
  for (const edit of there) theirs.edit(edit);
  return [mine, theirs];
}

const shown = ({ path, changed, here, there }: Difference) =>
  `${path.join('/')} ${changed}: ${JSON.stringify(here)} | ${JSON.stringify(there)}`;

test('what each side changed, and where they clash', () => {
  const [mine, theirs] = parted(
    [setTitle('mine'), changeChannel('c1', { name: 'mail' }), removeChannel('c2')],
    [
      setTitle('theirs'),
      changeChannel('c1', { hours: [1] }),
      changeChannel('c2', { name: 'phone' }),
      addRole('r3', 'Cy'),
      removeRole('r2'),
    ],
  );
  expect(compareCopies(mine.doc, theirs.doc, parts).map(shown).sort()).toEqual([
    'channels/c1/hours there: [9,17] | [1]',
    'channels/c1/name here: "mail" | ""',
    'channels/c2 both: undefined | {"order":"c2","name":"phone","owner":"r2","hours":[9,17]}',
    'cover/title both: "mine" | "theirs"',
    'roles/r2 there: {"order":"r2","name":"Ben"} | undefined',
    'roles/r3 there: undefined | {"order":"r3","name":"Cy"}',
  ]);
});

describe('merging', () => {
  const [mine, theirs] = parted(
    [setTitle('mine'), setNote('mine'), removeChannel('c2')],
    [setTitle('theirs'), changeChannel('c2', { name: 'phone' }), addRole('r3')],
  );
  const copy = {
    id: 'begun',
    plan: theirs.plan,
    state: wholeOf(theirs.doc),
    editedByHand: [],
    savedAt: undefined,
  };
  const here = () => ({ plan: mine.plan, state: wholeOf(mine.doc) });

  test.each(['here', 'there'] as const)('gives every conflict what was chosen: %s', (side) => {
    const meeting = meet(sampleShape, here(), copy);
    if (!meeting) throw new Error('apart');
    expect(meeting.canMerge).toBe(true);
    const merged = new Replica(3);
    merged.pull(mine);
    Y.applyUpdate(merged.doc, copy.state);
    const changes = settled(merged.plan, meeting, () => side);
    merged.edit((sample) => changed(sample, changes));
    expect(merged.plan.cover.title).toBe(side === 'here' ? 'mine' : 'theirs');
    expect(merged.plan.cover.note).toBe('mine');
    expect(merged.plan.roles['r3']).toBeDefined();
    expect(merged.plan.channels['c2']?.name).toBe(side === 'here' ? undefined : 'phone');
  });

  test('a copy without a state leaves every difference to a person', () => {
    const meeting = meet(sampleShape, here(), { ...copy, state: undefined });
    expect(meeting?.canMerge).toBe(false);
    expect(new Set(meeting?.differences.map(({ changed }) => changed))).toEqual(
      new Set(['unknown']),
    );
  });

  test('two that were begun apart under one id have nothing to merge by', () => {
    const other = begun(77);
    const meeting = meet(sampleShape, here(), {
      ...copy,
      plan: other.plan,
      state: wholeOf(other.doc),
    });
    expect(meeting?.canMerge).toBe(false);
  });
});

function changed<P extends object>(tree: P, changes: readonly Change[]): P {
  const copy = structuredClone(tree);
  for (const { path, after } of changes) {
    const [part = '', row = '', field] = path;
    const rows = Reflect.get(copy, part) as Record<string, unknown>;
    if (field !== undefined) Reflect.set(rows[row] as object, field, after);
    else if (after === undefined) Reflect.deleteProperty(rows, row);
    else rows[row] = after;
  }
  return copy;
}

const row = fc.nat(2).map((n) => `c${n + 1}`);
const clashing: fc.Arbitrary<Edit> = fc.oneof(
  fc.nat(9).map((n) => setTitle(`${n}`)),
  fc.tuple(row, fc.nat(9)).map(([id, n]) => changeChannel(id, { name: `${n}` })),
  fc.tuple(row, fc.nat(9)).map(([id, n]) => changeChannel(id, { hours: [n] })),
  row.map(removeChannel),
);
const some = fc.array(clashing, { maxLength: 8, size: 'max' });
const overlap = (a: readonly string[], b: readonly string[]) =>
  a.every((key, index) => b[index] === undefined || b[index] === key);

test('finds the conflicts that a three-way diff finds, and says what merging gives', () => {
  fc.assert(
    fc.property(some, some, (xs, ys) => {
      const [base] = parted([], []);
      const [mine, theirs] = parted(xs, ys);
      const ours = diff(base.plan, mine.plan);
      const others = diff(base.plan, theirs.plan);
      const clashes = ours.filter((change) =>
        others.some(
          ({ path, after }) =>
            overlap(change.path, path) &&
            !(path.length === change.path.length && equal(after, change.after)),
        ),
      );
      const differences = compareCopies(mine.doc, theirs.doc, parts);
      for (const { path } of clashes) {
        const found = differences.filter(({ changed }) => changed === 'both');
        expect(found.some((difference) => overlap(difference.path, path))).toBe(true);
      }
      const merged = new Replica(3);
      merged.pull(mine);
      merged.pull(theirs);
      for (const { path, changed, here, there } of differences) {
        const value = at(merged.plan, path);
        if (changed === 'here') expect(value).toEqual(here);
        if (changed === 'there') expect(value).toEqual(there);
      }
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 300) },
  );
});
