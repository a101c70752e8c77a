import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toThin, type Weighed } from '../../../../src/store/history/thin';

const day = 24 * 60 * 60 * 1000;
const now = 100 * day;
const version = (at: number, kind: Weighed['kind'] = 'automatic', bytes = 1): Weighed => ({
  at,
  kind,
  bytes,
});

test('within bounds nothing goes', () => {
  expect(toThin([version(1), version(2)], { count: 2, bytes: 2 }, now)).toEqual([]);
});

test('first all but the last of each day, then the oldest automatic, then the others; named ones last', () => {
  const versions = [
    version(1, 'named'),
    version(2, 'before'),
    version(10 * day + 1),
    version(10 * day + 2),
    version(11 * day),
    version(now - 2),
    version(now - 1),
  ];
  const order = toThin(versions, { count: 1, bytes: 99 }, now);
  expect(order).toEqual([10 * day + 1, 10 * day + 2, 11 * day, now - 2, 2, 1]);
});

test('weight counts as well as number', () => {
  const versions = [version(1, 'automatic', 60), version(2, 'automatic', 30), version(3)];
  expect(toThin(versions, { count: 9, bytes: 50 }, now)).toEqual([1]);
});

test('what is left is within bounds, and the newest always is', () => {
  const versions = fc.uniqueArray(
    fc.record({
      at: fc.integer({ min: 0, max: now }),
      kind: fc.constantFrom('automatic' as const, 'before' as const, 'named' as const),
      bytes: fc.nat(100),
    }),
    { selector: ({ at }) => at, minLength: 1 },
  );
  fc.assert(
    fc.property(versions, fc.integer({ min: 1, max: 9 }), fc.nat(300), (all, count, bytes) => {
      const gone = new Set(toThin(all, { count, bytes }, now));
      const left = all.filter(({ at }) => !gone.has(at));
      const weight = left.reduce((sum, each) => sum + each.bytes, 0);
      expect(left.length === 1 || (left.length <= count && weight <= bytes)).toBe(true);
      expect(gone.has(Math.max(...all.map(({ at }) => at)))).toBe(false);
    }),
  );
});
