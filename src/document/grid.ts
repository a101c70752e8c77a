import type { Cell } from './blocks';

/** A cell with its place. Its spans stay inside the grid and reach over no other cell. */
export interface PlacedCell<C extends Cell = Cell> {
  cell: C;
  row: number;
  column: number;
  columnSpan: number;
  rowSpan: number;
}

export interface Grid<C extends Cell = Cell> {
  /** The cells that begin in each row, from the first column on. */
  rows: readonly (readonly PlacedCell<C>[])[];
  /** As many as cells begin in: a column that they only reach into is none. */
  columns: number;
}

/** Nobody reads a table that is wider. */
const widestSpan = 64;

/** Rows as HTML sets them: each cell in the first column that is still free. */
export function placeCells<C extends Cell>(rows: readonly (readonly C[])[]): Grid<C> {
  const taken = rows.map(() => new Set<number>());
  let columns = 0;
  const placed = rows.map((cells, row) => {
    const here = taken[row] ?? new Set();
    let column = 0;
    return cells.map((cell) => {
      while (here.has(column)) column += 1;
      const rowSpan = Math.min(spanOf(cell.rowSpan), rows.length - row);
      let columnSpan = 1;
      const wanted = Math.min(spanOf(cell.columnSpan), widestSpan);
      while (columnSpan < wanted && !here.has(column + columnSpan)) columnSpan += 1;
      for (const below of taken.slice(row, row + rowSpan)) {
        for (let at = column; at < column + columnSpan; at += 1) below.add(at);
      }
      columns = Math.max(columns, column + 1);
      return { cell, row, column, columnSpan, rowSpan };
    });
  });
  return { rows: placed, columns };
}

const spanOf = (span: number) => (Number.isFinite(span) && span > 1 ? Math.floor(span) : 1);

const blank: Cell = { blocks: [], columnSpan: 1, rowSpan: 1 };

/** The same with no cell beyond the last column, and a blank one in every place that none reaches. */
export function filled({ rows }: Grid, columns: number): Grid {
  const inside = rows.map((cells) =>
    cells.map((cell) => ({
      ...cell,
      columnSpan: Math.min(cell.columnSpan, columns - cell.column),
    })),
  );
  const taken = rows.map(() => new Set<number>());
  for (const { row, column, columnSpan, rowSpan } of inside.flat()) {
    for (const below of taken.slice(row, row + rowSpan)) {
      for (let at = column; at < column + columnSpan; at += 1) below.add(at);
    }
  }
  const whole = inside.map((cells, row): readonly PlacedCell[] => {
    const here = taken[row] ?? new Set();
    const blanks: PlacedCell[] = [];
    for (let column = 0; column < columns; column += 1) {
      if (!here.has(column)) blanks.push({ cell: blank, row, column, columnSpan: 1, rowSpan: 1 });
    }
    if (blanks.length === 0) return cells;
    return [...cells, ...blanks].sort((a, b) => a.column - b.column);
  });
  return { rows: whole, columns };
}

/** Rows that a cell joins belong to one group; most rows are a group of their own. */
export function rowGroups({ rows }: Grid): (readonly PlacedCell[])[][] {
  const groups: (readonly PlacedCell[])[][] = [];
  let reach = 0;
  rows.forEach((cells, row) => {
    if (row >= reach) groups.push([]);
    groups.at(-1)?.push(cells);
    reach = Math.max(reach, row + 1, ...cells.map(({ rowSpan }) => row + rowSpan));
  });
  return groups;
}
