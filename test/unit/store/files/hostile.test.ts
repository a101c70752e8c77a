import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBytes } from '../../../../src/store/files/backup';
import { planShape } from '../../../../src/store/plan-shape';
import released from '../../../fixtures/saved/merging-v1.json';
import type { Plan } from '../../../../src/plan/plan';
import { references } from '../../../../src/plan/references';
import { anyPlan } from '../schemas';
import { isPlan } from './judge';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 600);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Values that a plan may or may not hold at some place. */
const values: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    0,
    -1,
    1.5,
    1e308,
    '',
    'en',
    'done',
    'nps',
    '2027-02-29',
    '2028-02-29',
  ),
  fc.constantFrom<Json>(
    '2027-13-01',
    '\uD800',
    'x'.repeat(201),
    'x'.repeat(10_001),
    '__proto__',
    'a b',
  ),
  fc.constantFrom<Json>([], {}, [{}], { id: 'x' }, 2 ** 53, -0),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const keys = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'r1',
    '-x',
    'x'.repeat(41),
    '',
    'a b',
    'é',
  ),
  fc.string(),
);

interface Mutation {
  readonly path: readonly number[];
  readonly act: 'set' | 'delete' | 'add' | 'rename';
  readonly key: string;
  readonly value: Json;
}

const mutations: fc.Arbitrary<Mutation> = fc.record({
  path: fc.array(fc.nat(200), { minLength: 1, maxLength: 4 }),
  act: fc.constantFrom('set', 'set', 'delete', 'add', 'rename'),
  key: keys,
  value: values,
});

/** Follows the path as far as there are records, and does something to the last. */
function mutate(root: Json, { path, act, key, value }: Mutation): void {
  let record: Json = root;
  let name = '';
  for (const [depth, step] of path.entries()) {
    if (typeof record !== 'object' || record === null || Array.isArray(record)) return;
    const names: string[] = Object.keys(record);
    name = names[step % (names.length || 1)] ?? '';
    const next: Json | undefined = record[name];
    const isLast = depth === path.length - 1 || typeof next !== 'object' || next === null;
    if (isLast) break;
    record = next;
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return;
  const define = (at: string, what: Json) =>
    Object.defineProperty(record, at, {
      // A copy, so that a value of one run is not altered in the next.
      value: structuredClone(what),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  if (act === 'set') define(name, value);
  if (act === 'add') define(key, value);
  if (act === 'rename') define(key, record[name] ?? null);
  if (act === 'delete' || act === 'rename') Reflect.deleteProperty(record, name);
}

test('the judge knows a plan when it sees one', () => {
  expect(isPlan(released.plan)).toBe(true);
  expect(isPlan({ ...released.plan, roles: [] })).toBe(false);
  expect(
    isPlan({ ...released.plan, cover: { ...released.plan.cover, periodEnd: '2027-02-29' } }),
  ).toBe(false);
});

test('no hostile file is taken for a plan, and no sound one refused for its plan', () => {
  let accepted = 0;
  fc.assert(
    fc.property(fc.array(mutations, { minLength: 1, maxLength: 3 }), fc.boolean(), (list, bare) => {
      const plan = structuredClone<Json>(released.plan);
      for (const mutation of list) mutate(plan, mutation);
      const file = bare ? { format: released.format, version: 1, plan } : { ...released, plan };
      const text = JSON.stringify(file);
      const reading = readBytes(planShape, new TextEncoder().encode(text));
      const judged = isPlan((JSON.parse(text) as { plan: unknown }).plan);
      if (reading.kind === 'document') {
        accepted++;
        expect(judged).toBe(true);
        expect(isPlan(reading.file.copy.plan)).toBe(true);
      } else if (reading.kind === 'refused' && reading.problem.kind === 'misshapen') {
        expect(judged).toBe(false);
      }
    }),
    { numRuns },
  );
  // Otherwise nothing was shown.
  expect(accepted).toBeGreaterThan(numRuns / 100);
});

test('no altered bytes are taken for a plan', () => {
  const whole = new TextEncoder().encode(JSON.stringify(released));
  const place = fc.nat(whole.length - 1);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 5 }),
      place,
      fc.boolean(),
      (changes, end, cut) => {
        const bytes = whole.slice();
        for (const [index, byte] of changes) bytes[index] = byte;
        const reading = readBytes(planShape, cut ? bytes.slice(0, end) : bytes);
        expect(reading.kind === 'document' && cut).toBe(false);
        if (reading.kind === 'document') expect(isPlan(reading.file.copy.plan)).toBe(true);
      },
    ),
    { numRuns },
  );
});

test('any plan that the schemas take is one to the judge, and its wrong references harm nothing', () => {
  fc.assert(
    fc.property(anyPlan, fc.array(mutations, { maxLength: 2 }), (plan, list) => {
      const tree = structuredClone<Json>(JSON.parse(JSON.stringify(plan)) as Json);
      expect(isPlan(tree)).toBe(true);
      for (const mutation of list) mutate(tree, mutation);
      const text = JSON.stringify({ format: released.format, version: 1, plan: tree });
      const reading = readBytes(planShape, new TextEncoder().encode(text));
      const judged = isPlan((JSON.parse(text) as { plan: unknown }).plan);
      if (reading.kind === 'document') {
        expect(judged).toBe(true);
        const opened = reading.file.copy.plan;
        expect(isPlan(opened)).toBe(true);
        expect(lostReferences(opened)).toEqual([]);
      } else if (reading.kind === 'refused' && reading.problem.kind === 'misshapen') {
        expect(judged).toBe(false);
      }
    }),
    { numRuns },
  );
});

/** Ids that lead nowhere. */
function lostReferences(plan: Plan): string[] {
  return references.flatMap(({ part, field, to }) => {
    const rows = part === 'marketMap' ? { '': plan.marketMap } : plan[part];
    return Object.entries(rows).flatMap(([id, row]: [string, object]) => {
      const target: unknown = Reflect.get(row, field);
      const isLost = typeof target === 'string' && !Object.hasOwn(plan[to], target);
      return isLost ? [`${part}/${id}/${field}`] : [];
    });
  });
}
