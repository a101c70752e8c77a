import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redo, undo } from '../../../src/store/undo';
import { begun, edits, Replica, steps, syncAll, take } from './replicas';
import { sampleShape } from './sample';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 300);

test('any edits on three replicas, synced in any order, converge and read the same anew', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 60, size: 'max' }), (list) => {
      const replicas = [new Replica(1), new Replica(2), new Replica(3)];
      for (const replica of replicas) replica.pull(begun());
      for (const step of list) {
        const replica = take(replicas, step);
        expect(replica.plan).toEqual(replica.fresh);
      }
      syncAll(replicas);
      const [first] = replicas;
      for (const replica of replicas) {
        expect(replica.plan).toEqual(first?.plan);
        expect(replica.plan).toEqual(replica.fresh);
        expect(sampleShape.repair(replica.plan)).toBe(replica.plan);
      }
    }),
    { numRuns },
  );
});

test('the plan is what the edit returned', () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 30, size: 'max' }), (list) => {
      const replica = begun();
      for (const edit of list) {
        const after = replica.edit(edit);
        expect(replica.plan).toEqual(sampleShape.repair(after));
      }
    }),
    { numRuns },
  );
});

test('undoing everything gives back the beginning, redoing everything the end', () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 30, size: 'max' }), (list) => {
      const replica = new Replica(1);
      const beginning = replica.plan;
      for (const edit of list) replica.edit(edit);
      const end = replica.plan;
      while (replica.steps.done > 0) replica.travel(undo);
      expect(replica.plan).toEqual(beginning);
      while (replica.steps.undone > 0) replica.travel(redo);
      expect(replica.plan).toEqual(end);
    }),
    { numRuns },
  );
});

test('what a merge brings is new only where it differs', () => {
  const mine = begun(1);
  const list = fc.sample(edits, { numRuns: 40, seed: 3 });
  for (const edit of list) mine.edit(edit);
  const other = new Replica(2);
  other.pull(mine);
  const before = other.plan;
  mine.edit((sample) => ({ ...sample, cover: { ...sample.cover, note: 'changed' } }));
  other.pull(mine);
  expect(other.plan.cover.note).toBe('changed');
  expect(other.plan.roles).toBe(before.roles);
  expect(other.plan.channels).toBe(before.channels);
});
