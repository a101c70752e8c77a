import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  placeAt,
  withoutBranch,
  type Place,
  type Row,
} from '../../../../src/components/ui/reorder/places';

/** `a .b .c d`: a tree by dots. */
const rowsOf = (text: string): Row[] =>
  text
    .split(' ')
    .map((word) => ({ id: word.replaceAll('.', ''), depth: word.lastIndexOf('.') + 1 }));
const textOf = (rows: readonly Row[]) =>
  rows.map(({ id, depth }) => '.'.repeat(depth) + id).join(' ');

/** Moves a branch as a tree would: by parent and index, not by rows. */
function move(rows: readonly Row[], id: string, { parentId, index }: Place): Row[] {
  const others = withoutBranch(rows, id);
  const branch = rows.filter((row) => !others.includes(row));
  const parentAt = others.findIndex((row) => row.id === parentId);
  const depth = (others[parentAt]?.depth ?? -1) + 1;
  const below = others.slice(parentAt + 1);
  const end = below.findIndex((row) => row.depth < depth);
  const own = end < 0 ? below : below.slice(0, end);
  const before = own.flatMap((row, at) => (row.depth === depth ? [at] : []))[index] ?? own.length;
  const shift = depth - (branch[0]?.depth ?? 0);
  const moved = branch.map((row) => ({ ...row, depth: row.depth + shift }));
  return others.toSpliced(parentAt + 1 + before, 0, ...moved);
}

describe('placeAt', () => {
  it.each([
    // the gap counts the others: a .b .c d without d leaves a .b .c
    ['a .b .c d', 'd', 0, 0, 'd a .b .c'],
    ['a .b .c d', 'd', 1, 0, 'a .d .b .c'],
    ['a .b .c d', 'd', 2, 5, 'a .b ..d .c'],
    ['a .b .c d', 'd', 3, 1, 'a .b .c .d'],
    ['a .b .c d', 'd', 3, 0, 'a .b .c d'],
    ['a .b .c d', 'a', 1, 1, 'd .a ..b ..c'],
    ['a .b ..c .d', 'd', 3, 2, 'a .b ..c ..d'],
    ['a', 'a', 0, 3, 'a'],
  ] as const)('%s: %s before number %d at depth %d → %s', (tree, id, gap, depth, after) => {
    const rows = rowsOf(tree);
    expect(textOf(move(rows, id, placeAt(rows, id, gap, depth)))).toBe(after);
  });

  it('lands where the line was drawn, keeps all rows, and a tree', () => {
    const trees = fc
      .array(fc.nat(4), { minLength: 1, maxLength: 12 })
      .map((depths) =>
        depths.reduce<Row[]>(
          (rows, wish, at) => [
            ...rows,
            { id: `r${at}`, depth: Math.min(wish, (rows.at(-1)?.depth ?? -1) + 1) },
          ],
          [],
        ),
      );
    fc.assert(
      fc.property(trees, fc.nat(), fc.nat(12), fc.nat(5), (rows, pick, at, depth) => {
        const id = rows[pick % rows.length]?.id ?? '';
        const others = withoutBranch(rows, id);
        const gap = at % (others.length + 1);
        const place = placeAt(rows, id, gap, depth);
        const moved = move(rows, id, place);
        expect(moved.map((row) => row.id).sort()).toEqual(rows.map((row) => row.id).sort());
        expect(moved.findIndex((row) => row.id === id)).toBe(gap);
        expect(moved.every((row, n) => row.depth <= (moved[n - 1]?.depth ?? -1) + 1)).toBe(true);
      }),
    );
  });
});
