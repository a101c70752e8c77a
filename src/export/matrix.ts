import type { Cell, Table } from '../document/blocks';
import { filled, placeCells } from '../document/grid';

/**
 * A table as rows of equal length: what a cell says stands where it begins, and '' where it reaches.
 * @returns the rows that name the columns, then the others
 */
export function matrixOf(
  { header, rows, widths }: Table,
  textOf: (cell: Cell) => string,
): { header: string[][]; rows: string[][] } {
  const grid = filled(placeCells([...header, ...rows]), widths.length);
  const lines = grid.rows.map((cells) => {
    const line = widths.map(() => '');
    for (const { cell, column } of cells) line[column] = textOf(cell);
    return line;
  });
  return { header: lines.slice(0, header.length), rows: lines.slice(header.length) };
}
