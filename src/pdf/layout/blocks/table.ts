import type { Cell, Table } from '../../../document/blocks';
import { addElement, type Attributes, type Element, type Tag } from '../../tagging/element';
import { pt, type Pt } from '../../units';
import { directionIn, inset, type Frame } from '../frame';
import { isPlace, outsideTree, type Mark } from '../marks';
import { setText } from '../paragraph';
import { heightOf, lowered, strip, type Repeated, type Strip } from '../strip';
import { colours } from '../theme';
import { compose } from './compose';

const paddingAside = pt(6);
const paddingAbove = pt(5);
const hairline = pt(0.6);
const thickRule = pt(1.2);

/** Room for a short word beside its padding. */
const narrowestColumn = pt(36);

/** A row is kept whole unless it would take more of a page than this. */
const longestRow = 0.5;

export function composeTable(table: Table, frame: Frame): Strip[] {
  const element = addElement(frame.parent, 'Table');
  const columns = columnsOf(table, { ...frame, text: 'cell', parent: element });
  const caption = composeCaption(table, { ...frame, parent: element });
  const { strips: header, repeated } = composeHeader(table, columns, element, frame);
  const body = addElement(element, 'TBody');
  const rows = table.rows.flatMap((cells) => {
    const parent = addElement(body, 'TR');
    return composeRow(cells, columns, parent, table.rowHeaders, frame).map((row) => ({
      ...row,
      repeated,
    }));
  });
  return [...caption, ...header, ...rows];
}

/**
 * One frame a column, in the direction of the text. Shares that make no sense count as equal. A
 * table in too little room has its cells one under another, each as wide as the table.
 */
function columnsOf({ header, widths, rows }: Table, frame: Frame): Frame[] {
  const count = Math.max(1, header.length, ...rows.map(({ length }) => length));
  const shares = Array.from({ length: count }, (_, index) => {
    const share = widths[index] ?? 1;
    return Number.isFinite(share) && share > 0 ? share : 1;
  });
  const sum = shares.reduce((total, share) => total + share, 0);
  if ((frame.width * Math.min(...shares)) / sum < narrowestColumn) {
    return shares.map(() => frame);
  }
  let offset = 0;
  return shares.map((share) => {
    const width = (frame.width * share) / sum;
    const x = directionIn(frame) === 'rtl' ? frame.width - offset - width : offset;
    offset += width;
    return inset({ ...frame, x: pt(frame.x + x), width: pt(width) }, paddingAside);
  });
}

function composeCaption({ caption }: Table, frame: Frame): Strip[] {
  if (caption.length === 0) return [];
  return setText(caption, frame, { tag: 'Caption', bold: true }).map((line, index, lines) =>
    strip({
      ...line,
      height: pt(line.height + (index === lines.length - 1 ? 3 : 0)),
      keepWithNext: true,
    }),
  );
}

/** Kept together with the first row, and drawn once more on every page that the table reaches. */
function composeHeader(
  { header }: Table,
  columns: readonly Frame[],
  table: Element,
  frame: Frame,
): { strips: Strip[]; repeated: Repeated | null } {
  const row = addElement(addElement(table, 'THead'), 'TR');
  const kind: CellKind = { tag: 'TH', bold: true, attributes: { scope: 'Column' } };
  const all = columns.map((column, index) => composeCell(header[index], column, row, kind));
  const cells = stacked(all, columns);
  const height = rowHeight(cells);
  if (isLong(height, frame)) return { strips: cutRow(cells, frame), repeated: null };
  const ground: Mark = {
    kind: 'fill',
    x: frame.x,
    y: pt(0),
    width: frame.width,
    height,
    colour: colours.tealWash,
    joinsAbove: false,
  };
  const marks = [
    ground,
    rule(frame, pt(0), thickRule, colours.ink),
    ...placeCells(cells),
    rule(frame, height, hairline, colours.edge),
  ];
  return {
    strips: [strip({ height, marks, keepWithNext: true })],
    repeated: { height, marks: marks.filter((mark) => !isPlace(mark)).map(outsideTree) },
  };
}

const isLong = (height: Pt, { job }: Frame) => height > job.bodyHeight * longestRow;

function composeRow(
  row: readonly Cell[],
  columns: readonly Frame[],
  parent: Element,
  rowHeaders: boolean,
  frame: Frame,
): Strip[] {
  const named: CellKind = { tag: 'TH', bold: true, attributes: { scope: 'Row' } };
  const plain: CellKind = { tag: 'TD', bold: false, attributes: {} };
  const all = columns.map((column, index) =>
    composeCell(row[index], column, parent, rowHeaders && index === 0 ? named : plain),
  );
  const cells = stacked(all, columns);
  const height = rowHeight(cells);
  if (isLong(height, frame)) return cutRow(cells, frame);
  const marks = [...placeCells(cells), rule(frame, height, hairline, colours.rule)];
  return [strip({ height, marks })];
}

interface CellKind {
  tag: Tag;
  bold: boolean;
  attributes: Attributes;
}

function composeCell(cell: Cell | undefined, column: Frame, row: Element, kind: CellKind): Strip[] {
  const parent = addElement(row, kind.tag, kind.attributes);
  const [first, ...rest] = compose(cell?.blocks ?? [], { ...column, parent, bold: kind.bold });
  return first ? [{ ...first, before: pt(0) }, ...rest] : [];
}

const rowHeight = (cells: readonly (readonly Strip[])[]): Pt =>
  pt(Math.max(...cells.map(heightOf)) + 2 * paddingAbove);

/** Cells under one another are one column. */
const stacked = (cells: readonly Strip[][], columns: readonly Frame[]): Strip[][] =>
  columns.length > 1 && columns[0] === columns[1] ? [cells.flat()] : [...cells];

function placeCells(cells: readonly (readonly Strip[])[]): Mark[] {
  return cells.flatMap((strips) => {
    let y = paddingAbove;
    return strips.flatMap(({ before, height, marks }) => {
      const top = pt(y + before);
      y = pt(top + height);
      return lowered(marks, top);
    });
  });
}

/** A row too long for a page, in strips of one line of each cell. */
function cutRow(cells: readonly (readonly Strip[])[], frame: Frame): Strip[] {
  const count = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => {
    const parts = cells.flatMap((strips) => strips[index] ?? []);
    const above = index === 0 ? paddingAbove : pt(0);
    const isLast = index === count - 1;
    const content = Math.max(...parts.map(({ before, height }) => before + height));
    const height = pt(above + content + (isLast ? paddingAbove : 0));
    const marks = parts.flatMap((part) => lowered(part.marks, pt(above + part.before)));
    if (isLast) marks.push(rule(frame, height, hairline, colours.rule));
    return strip({ height, marks });
  });
}

function rule(
  { x, width }: Frame,
  y: Pt,
  thickness: Pt,
  colour: (typeof colours)[keyof typeof colours],
): Mark {
  return { kind: 'rule', x, y, width, thickness, colour };
}
