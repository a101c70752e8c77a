import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyPlan } from '../../../src/plan/plan';
import { planShape } from '../../../src/store/plan-shape';
import { ReplicaOf, stepsOf, syncAll, take } from './replicas';
import { planEdits } from './schemas';

/** Edits of every part of a plan, as its schemas have it. The small document of `merging.test.ts` goes deeper. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 60);

test('any edits of a plan on three replicas, synced in any order, converge, are repaired alike, and read the same anew', () => {
  fc.assert(
    fc.property(fc.array(stepsOf(planEdits), { maxLength: 40, size: 'max' }), (list) => {
      const begun = new ReplicaOf(planShape, 99);
      begun.edit(() => emptyPlan({ id: 'begun', locale: 'pl', title: 'begun' }));
      const replicas = [1, 2, 3].map((clientId) => new ReplicaOf(planShape, clientId));
      for (const replica of replicas) replica.pull(begun);
      for (const step of list) take(replicas, step);
      syncAll(replicas);
      const [first] = replicas;
      for (const replica of replicas) {
        expect(replica.plan).toEqual(first?.plan);
        expect(replica.plan).toEqual(replica.fresh);
        expect(planShape.repair(replica.plan)).toBe(replica.plan);
      }
    }),
    { numRuns },
  );
});
