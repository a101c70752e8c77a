import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cell } from '../../../src/document/build';
import { filled, placeCells, rowGroups, type Grid } from '../../../src/document/grid';

/** Rows of `name×columns×rows`, as `a b×2 c×1×2`. */
const rowsOf = (...rows: string[]) =>
  rows.map((row) =>
    row.split(' ').map((each) => {
      const [name = '', columnSpan = '1', rowSpan = '1'] = each.split('×');
      return cell(name, { columnSpan: Number(columnSpan), rowSpan: Number(rowSpan) });
    }),
  );

/** A letter in each place that a cell reaches, the numbers of rows with their letters. */
function drawn(grid: Grid): string[] {
  const places = grid.rows.map(() => Array.from({ length: grid.columns }, () => '.'));
  grid.rows.flat().forEach(({ row, column, columnSpan, rowSpan }, index) => {
    for (const line of places.slice(row, row + rowSpan)) {
      line.fill(String.fromCharCode(97 + index), column, column + columnSpan);
    }
  });
  return places.map((line) => line.join(''));
}

describe('the grid of a table', () => {
  it.each([
    ['cells beside each other', ['a b', 'c d'], ['ab', 'cd']],
    ['a cell over two columns', ['a×2', 'b c'], ['aa', 'bc']],
    ['a cell over two rows moves those below aside', ['a×1×2 b', 'c'], ['ab', 'ac']],
    ['a block in the middle', ['a b×2×2 c', 'd e'], ['abbc', 'dbbe']],
    ['rows that reach beyond the last', ['a×1×9 b'], ['ab']],
    ['a cell that would reach over another', ['a b×1×2', 'c×2'], ['ab', 'cb']],
    ['spans that make no sense', ['a×0×-1 b×1.9'], ['ab']],
  ])('has %s', (_, rows, expected) => {
    expect(drawn(placeCells(rowsOf(...rows)))).toEqual(expected);
  });

  it('is filled with blanks', () => {
    expect(drawn(filled(placeCells(rowsOf('a×1×2', 'b', 'c')), 3))).toEqual(['abc', 'ade', 'fgh']);
  });

  it('joins rows that a cell reaches over', () => {
    const grid = placeCells(rowsOf('a b', 'c×1×2 d×1×3', 'e', 'f', 'g'));
    expect(rowGroups(grid).map(({ length }) => length)).toEqual([1, 3, 1]);
  });
});

test('in any filled grid each place belongs to exactly one cell', () => {
  const span = fc.constantFrom(1, 1, 1, 2, 3, 100);
  const row = fc.array(fc.tuple(span, span), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (spans) => {
      const rows = spans.map((cells) =>
        cells.map(([columnSpan, rowSpan]) => cell('', { columnSpan, rowSpan })),
      );
      const placed = placeCells(rows);
      const grid = filled(placed, placed.columns + 1);
      const reached = grid.rows
        .flat()
        .reduce((sum, { columnSpan, rowSpan }) => sum + columnSpan * rowSpan, 0);
      expect(reached).toBe(grid.rows.length * grid.columns);
      expect(drawn(grid).join('')).not.toContain('.');
      expect(rowGroups(grid).flat()).toEqual(grid.rows);
    }),
  );
});
