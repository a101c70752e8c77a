import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  branchOf,
  childrenOf,
  placeAt,
  placeOf,
  stepFrom,
  type Place,
  type Row,
  type Step,
} from '../../../../src/components/ui/reorder/places';

/** `a .b .c d`: a tree by dots. */
const rowsOf = (text: string): Row[] =>
  text
    .split(' ')
    .map((word) => ({ id: word.replaceAll('.', ''), depth: word.lastIndexOf('.') + 1 }));
const textOf = (rows: readonly Row[]) =>
  rows.map(({ id, depth }) => '.'.repeat(depth) + id).join(' ');

function move(rows: readonly Row[], id: string, { parent, after }: Place): Row[] {
  const branch = branchOf(rows, id);
  const others = rows.filter((row) => !branch.includes(row));
  const depth = parent === null ? 0 : (others.find((row) => row.id === parent)?.depth ?? NaN) + 1;
  const shift = depth - (branch[0]?.depth ?? 0);
  const before = after === null ? parent : branchOf(others, after).at(-1)?.id;
  const at = before === null ? 0 : others.findIndex((row) => row.id === before) + 1;
  const moved = branch.map((row) => ({ ...row, depth: row.depth + shift }));
  return others.toSpliced(at, 0, ...moved);
}

const stepped = (text: string, id: string, step: Step) => {
  const place = stepFrom(rowsOf(text), id, step);
  return place && textOf(move(rowsOf(text), id, place));
};

describe('stepFrom', () => {
  it.each([
    ['a .b .c d', 'd', 'up', 'd a .b .c'],
    ['a .b .c d', 'c', 'up', 'a .c .b d'],
    ['a .b .c d', 'a', 'down', 'd a .b .c'],
    ['a .b .c d', 'd', 'in', 'a .b .c .d'],
    ['a .b .c d', 'c', 'in', 'a .b ..c d'],
    ['a .b ..c d', 'b', 'out', 'a b .c d'],
    ['a .b .c d', 'b', 'out', 'a .c b d'],
    ['a .b .c d', 'a', 'up', null],
    ['a .b .c d', 'c', 'down', null],
    ['a .b .c d', 'b', 'in', null],
    ['a .b .c d', 'd', 'out', null],
  ] as const)('%s: %s goes %s → %s', (tree, id, step, after) => {
    expect(stepped(tree, id, step)).toBe(after);
  });

  it('goes no deeper than allowed, its branch included', () => {
    expect(stepFrom(rowsOf('a b .c'), 'b', 'in', 1)).toBeNull();
    expect(stepFrom(rowsOf('a b'), 'b', 'in', 1)).toEqual({ parent: 'a', after: null });
  });
});

describe('placeAt', () => {
  it.each([
    // the gap counts the others: a .b .c d without d leaves a .b .c
    ['a .b .c d', 'd', 0, 0, 'd a .b .c'],
    ['a .b .c d', 'd', 1, 0, 'a .d .b .c'],
    ['a .b .c d', 'd', 2, 5, 'a .b ..d .c'],
    ['a .b .c d', 'd', 3, 1, 'a .b .c .d'],
    ['a .b .c d', 'd', 3, 0, 'a .b .c d'],
    ['a .b .c d', 'a', 1, 1, 'd .a ..b ..c'],
  ] as const)('%s: %s before number %d at depth %d → %s', (tree, id, gap, depth, after) => {
    const rows = rowsOf(tree);
    expect(textOf(move(rows, id, placeAt(rows, id, gap, depth)))).toBe(after);
  });
});

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

const isTree = (rows: readonly Row[]) =>
  rows.every((row, at) => row.depth <= (rows[at - 1]?.depth ?? -1) + 1);

describe('any move', () => {
  it('keeps all rows, and a tree', () => {
    fc.assert(
      fc.property(trees, fc.nat(), fc.nat(12), fc.nat(5), (rows, pick, gap, depth) => {
        const { id } = rows[pick % rows.length] ?? { id: '' };
        const others = rows.length - branchOf(rows, id).length;
        const place = placeAt(rows, id, gap % (others + 1), depth);
        const moved = move(rows, id, place);
        expect(moved.map((row) => row.id).sort()).toEqual(rows.map((row) => row.id).sort());
        expect(isTree(moved)).toBe(true);
        expect(placeOf(moved, id)).toEqual({ parent: place.parent, after: place.after });
      }),
    );
  });

  it('down takes back up, out takes back in', () => {
    fc.assert(
      fc.property(trees, fc.nat(), (rows, pick) => {
        const { id } = rows[pick % rows.length] ?? { id: '' };
        const back = (there: Step, andBack: Step) => {
          const place = stepFrom(rows, id, there);
          if (!place) return;
          const moved = move(rows, id, place);
          const home = stepFrom(moved, id, andBack);
          expect(home && textOf(move(moved, id, home))).toBe(textOf(rows));
        };
        back('down', 'up');
        back('in', 'out');
        expect(childrenOf(rows, id).every((child) => placeOf(rows, child).parent === id)).toBe(
          true,
        );
      }),
    );
  });
});
