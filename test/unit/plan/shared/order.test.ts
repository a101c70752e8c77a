import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareOrder,
  isOrderKey,
  keysBetween,
  keysToPlace,
  type Placed,
} from '../../../../src/plan/shared/order';

const id = fc.stringMatching(/^[a-z][a-z0-9]{3,9}$/);
const key = fc.stringMatching(/^[0-9A-Za-z]{0,8}[1-9A-Za-z]$/);
const ids = (rows: readonly Placed[]) => rows.map((row) => row.id);

/** Puts rows into a list one after the other, each at a place of its own, and sorts by key at the end. */
function inserted(steps: readonly { id: string; at: number }[]) {
  let expected: string[] = [];
  let rows: Placed[] = [];
  for (const step of steps) {
    const index = step.at % (rows.length + 1);
    const keys = new Map(keysToPlace(rows, index, step.id).map((row) => [row.id, row]));
    rows = [...rows.map((row) => keys.get(row.id) ?? row), ...[keys.get(step.id) ?? []].flat()];
    rows.sort(compareOrder);
    expected = expected.toSpliced(index, 0, step.id);
  }
  return { rows, expected };
}

describe('keysBetween', () => {
  it('gives sound keys strictly between two, in order, and the same each time', () => {
    fc.assert(
      fc.property(
        fc.option(key),
        fc.option(key),
        fc.uniqueArray(id, { minLength: 1, maxLength: 8 }),
        (a, b, names) => {
          const [low, high] = a !== null && b !== null && a > b ? [b, a] : [a, b];
          fc.pre(low === null || low !== high);
          const keys = keysBetween(low, high, names).map(({ order }) => order);
          const all = [...(low === null ? [] : [low]), ...keys, ...(high === null ? [] : [high])];
          expect(all.toSorted()).toEqual(all);
          expect(new Set(all).size).toBe(all.length);
          expect(keys.every(isOrderKey)).toBe(true);
          expect(keysBetween(low, high, names).map(({ order }) => order)).toEqual(keys);
        },
      ),
    );
  });

  it('gives two rows two keys at one place', () => {
    const taken = new Set(
      Array.from({ length: 300 }, (_, n) => keysBetween('V', 'W', [`row${n}`])[0]?.order),
    );
    expect(taken.size).toBe(300);
  });

  it.each([
    ['no room at all', 'V', 'V1'],
    ['a long run', 'Vzzzzzzzzzzz', 'W'],
    ['near nothing', null, '00000000001'],
    ['near everything', 'zzzzzzzzzz', null],
  ])('finds room where there is little: %s', (_, low, high) => {
    const found = keysBetween(low, high, ['a'])[0]?.order ?? '';
    expect(low === null || found > low).toBe(true);
    expect(high === null || found < high).toBe(true);
  });
});

describe('keysToPlace', () => {
  it('puts any row at any place of a list', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ id, at: fc.nat(99) }), { selector: (step) => step.id }),
        (steps) => {
          const { rows, expected } = inserted(steps);
          expect(ids(rows)).toEqual(expected);
        },
      ),
    );
  });

  it('keeps keys short when a thousand rows follow each other, at either end', () => {
    const steps = Array.from({ length: 1000 }, (_, n) => ({ id: `r${n}`, at: n }));
    const last = inserted(steps).rows;
    const first = inserted(steps.map((step) => ({ ...step, at: 0 }))).rows;
    expect(Math.max(...[...last, ...first].map(({ order }) => order.length))).toBe(6);
  });

  it('gives the list new keys before they outgrow their limit', () => {
    const steps = Array.from({ length: 800 }, (_, n) => ({ id: `r${n}`, at: n === 0 ? 0 : 1 }));
    const { rows, expected } = inserted(steps);
    expect(ids(rows)).toEqual(expected);
    expect(rows.every(({ order }) => isOrderKey(order) && order.length <= 100)).toBe(true);
  });

  it('gets in between rows that share a key, and leaves the rest alone', () => {
    const rows = ['a', 'b', 'c'].map((name) => ({ id: name, order: 'V' }));
    const list = [...rows, { id: 'd', order: 'X' }];
    const placed = keysToPlace(list, 1, 'new');
    expect(ids(placed)).toEqual(['new', 'b', 'c']);
    const keys = new Map(placed.map((row) => [row.id, row]));
    const after = [...list.map((row) => keys.get(row.id) ?? row), ...placed.slice(0, 1)];
    expect(ids(after.sort(compareOrder))).toEqual(['a', 'new', 'b', 'c', 'd']);
  });

  it('gives every row a key where one is broken', () => {
    const list = [
      { id: 'a', order: '' },
      { id: 'b', order: 'V0' },
      { id: 'c', order: 'é' },
    ];
    const placed = keysToPlace(list, 2, 'new');
    expect(ids(placed.toSorted(compareOrder))).toEqual(['a', 'b', 'new', 'c']);
  });
});
