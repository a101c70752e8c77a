import { pt, type Pt } from '../../../units';
import type { Frame } from '../../frame';
import type { Mark } from '../../marks';
import { heightOf, lowered, strip, type Strip } from '../../strip';
import type { Colour } from '../../theme';
import { stretch, type Columns } from './columns';
import type { PlacedCell } from '../../../../document/grid';

const padding = pt(5);
const hairline = pt(0.6);

/** A cell with its lines. */
export interface SetCell extends PlacedCell {
  strips: readonly Strip[];
}

/** Rows that cells join, from the first to the last. */
export type SetRows = readonly (readonly SetCell[])[];

/** How lines between rows are drawn. */
export interface Ruling {
  columns: Columns;
  frame: Frame;
  colour: Colour;
}

/** Joined rows one under another, their marks counted from the top of the first. */
export interface Band {
  height: Pt;
  marks: Mark[];
}

export function bandOf(rows: SetRows, ruling: Ruling): Band {
  const marks: Mark[] = [];
  let top = 0;
  rowHeights(rows).forEach((height, row) => {
    for (const { strips } of rows[row] ?? []) marks.push(...placed(strips, pt(top + padding)));
    top += height;
    marks.push(...rulesUnder(rows, row, pt(top), ruling));
  });
  return { height: pt(top), marks };
}

/** As high as the row's own cells ask; the last row of a cell over several gives what it still lacks. */
function rowHeights(rows: SetRows): number[] {
  const heights = rows.map((cells) => heightFor(cells.filter(({ rowSpan }) => rowSpan === 1)));
  rows.forEach((cells, row) => {
    for (const { rowSpan, strips } of cells) {
      const last = row + rowSpan - 1;
      const given = heights.slice(row, last + 1).reduce((sum, height) => sum + height, 0);
      heights[last] = (heights[last] ?? 0) + Math.max(0, heightOf(strips) + 2 * padding - given);
    }
  });
  return heights;
}

const heightFor = (cells: readonly { strips: readonly Strip[] }[]): number =>
  Math.max(0, ...cells.map(({ strips }) => heightOf(strips))) + 2 * padding;

function placed(strips: readonly Strip[], top: Pt): Mark[] {
  let y: number = top;
  return strips.flatMap(({ before, height, marks }) => {
    const own = pt(y + before);
    y = own + height;
    return lowered(marks, own);
  });
}

/** Not across a cell that goes on below. */
function rulesUnder(rows: SetRows, row: number, y: Pt, { columns, frame, colour }: Ruling): Mark[] {
  const rule = ({ x, width }: { x: Pt; width: Pt }): Mark => ({
    ...{ kind: 'rule', x, y, width, thickness: hairline, colour },
  });
  const open = openBelow(rows, row);
  if (open.size === 0) return [rule(frame)];
  const ruled: Mark[] = [];
  const count = columns.edges.length - 1;
  for (let from = 0; from < count; from += 1) {
    let to = from;
    while (to < count && !open.has(to)) to += 1;
    if (to > from) ruled.push(rule(stretch(from, to, columns.edges, frame)));
    from = to;
  }
  return ruled;
}

/** The columns in which a cell reaches from this row into the next. */
function openBelow(rows: SetRows, row: number): ReadonlySet<number> {
  const open = new Set<number>();
  rows.slice(0, row + 1).forEach((cells, start) => {
    for (const { column, columnSpan, rowSpan } of cells) {
      if (start + rowSpan <= row + 1) continue;
      for (let at = column; at < column + columnSpan; at += 1) open.add(at);
    }
  });
  return open;
}

/**
 * Rows that no page holds together: each is a strip of its own, a cell over several goes on from
 * one to the next, and a row higher than `longest` is cut between its lines.
 */
export function poured(rows: SetRows, ruling: Ruling, longest: number): Strip[] {
  const rest = new Map<SetCell, readonly Strip[]>();
  return rows.flatMap((cells, row) => {
    const own = cells.filter(({ rowSpan }) => rowSpan === 1);
    for (const cell of cells) if (cell.rowSpan > 1) rest.set(cell, cell.strips);
    const room = heightFor(own) - 2 * padding;
    const parts = [...rest].map(([cell, strips]) => {
      const start = rows.findIndex((each) => each.includes(cell));
      const isLast = start + cell.rowSpan - 1 === row;
      const taken = isLast ? strips : strips.slice(0, fitting(strips, room));
      if (isLast) rest.delete(cell);
      else rest.set(cell, strips.slice(taken.length));
      return { strips: taken };
    });
    const set = [...own, ...parts];
    const height = heightFor(set);
    if (height > longest) return cutRow(set, (y) => rulesUnder(rows, row, y, ruling));
    const marks = set.flatMap(({ strips }) => placed(strips, padding));
    return [
      strip({
        height: pt(height),
        marks: [...marks, ...rulesUnder(rows, row, pt(height), ruling)],
      }),
    ];
  });
}

/** How many strips a height holds. */
function fitting(strips: readonly Strip[], room: number): number {
  let height = 0;
  const over = strips.findIndex((each) => {
    height += each.before + each.height;
    return height > room + 0.01;
  });
  return over === -1 ? strips.length : over;
}

/** A row too long for a page, in strips of one line of each cell. */
function cutRow(
  cells: readonly { strips: readonly Strip[] }[],
  rulesAt: (y: Pt) => readonly Mark[],
): Strip[] {
  const count = Math.max(1, ...cells.map(({ strips }) => strips.length));
  return Array.from({ length: count }, (_, index) => {
    const parts = cells.flatMap(({ strips }) => strips[index] ?? []);
    const above = index === 0 ? padding : pt(0);
    const isLast = index === count - 1;
    const content = Math.max(0, ...parts.map(({ before, height }) => before + height));
    const height = pt(above + content + (isLast ? padding : 0));
    const marks = parts.flatMap((part) => lowered(part.marks, pt(above + part.before)));
    return strip({ height, marks: isLast ? [...marks, ...rulesAt(height)] : marks });
  });
}
