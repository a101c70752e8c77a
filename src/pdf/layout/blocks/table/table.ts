import type { Table } from '../../../../document/blocks';
import { addElement, type Attributes, type Element, type Tag } from '../../../tagging/element';
import { pt } from '../../../units';
import type { Frame } from '../../frame';
import { isPlace, outsideTree, type Mark } from '../../marks';
import { setText } from '../../paragraph';
import { strip, type Repeated, type Strip } from '../../strip';
import { colours } from '../../theme';
import { compose } from '../compose';
import { cellFrame, columnsOf, type Columns } from './columns';
import {
  filled,
  placeCells,
  rowGroups,
  type Grid,
  type PlacedCell,
} from '../../../../document/grid';
import { bandOf, poured, type Ruling, type SetCell } from './rows';

const thickRule = pt(1.2);

/** A row is kept whole unless it would take more of a page than this. */
const longestRow = 0.5;

export function composeTable(table: Table, frame: Frame): Strip[] {
  if (table.header.length === 0 && table.rows.length === 0) {
    return setText(table.caption, frame, { tag: 'P', bold: true });
  }
  const element = addElement(frame.parent, 'Table');
  const caption = composeCaption(table, { ...frame, parent: element });
  const job = jobFor(table, frame);
  const { strips: header, repeated } = composeHeader(job, element);
  return [...caption, ...header, ...composeBody(job, element, repeated)];
}

/** What both parts of a table share. */
interface TableJob {
  header: Grid;
  body: Grid;
  columns: Columns;
  frame: Frame;
  kindOf: (cell: PlacedCell, grid: Grid) => CellKind;
}

interface CellKind {
  tag: Tag;
  scope: Attributes['scope'];
}

function jobFor(table: Table, frame: Frame): TableJob {
  const [head, rows] = [placeCells(table.header), placeCells(table.rows)];
  const count = Math.max(1, head.columns, rows.columns);
  const [header, body] = [filled(head, count), filled(rows, count)];
  const kindOf = ({ column }: PlacedCell, grid: Grid): CellKind => {
    if (grid === header) return { tag: 'TH', scope: 'Column' };
    return table.rowHeaders && column === 0
      ? { tag: 'TH', scope: 'Row' }
      : { tag: 'TD', scope: undefined };
  };
  const voiceOf = (cell: PlacedCell, grid: Grid): Frame => ({
    ...frame,
    text: 'cell',
    bold: kindOf(cell, grid).tag === 'TH',
  });
  const columns = columnsOf(table.widths, [header, body], voiceOf, frame);
  return { header, body, columns, frame, kindOf };
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
  job: TableJob,
  table: Element,
): { strips: Strip[]; repeated: Repeated | null } {
  const { header, frame } = job;
  const top: Mark = {
    ...{ kind: 'rule', x: frame.x, width: frame.width },
    ...{ y: pt(0), thickness: thickRule, colour: colours.ink },
  };
  if (header.rows.length === 0) {
    return { strips: [strip({ marks: [top], keepWithNext: true })], repeated: null };
  }
  const parent = addElement(table, 'THead');
  const rows = header.rows.map((cells) => setCells(cells, header, job, parent));
  const ruling = rulingOf(job, colours.edge);
  const longest = longestIn(job);
  const { height, marks: own } = bandOf(rows, ruling);
  if (height > longest) return { strips: poured(rows, ruling, longest), repeated: null };
  const ground: Mark = {
    ...{ kind: 'fill', x: frame.x, y: pt(0), width: frame.width, height },
    ...{ colour: colours.tealWash, joinsAbove: false },
  };
  const marks = [ground, top, ...own];
  return {
    strips: [strip({ height, marks, keepWithNext: true })],
    repeated: { height, marks: marks.filter((mark) => !isPlace(mark)).map(outsideTree) },
  };
}

const longestIn = ({ frame }: TableJob) => frame.job.bodyHeight * longestRow;
const rulingOf = ({ columns, frame }: TableJob, colour: Ruling['colour']): Ruling => ({
  ...{ columns, frame, colour },
});

/** Rows that a cell joins stay on one page, if one holds them. */
function composeBody(job: TableJob, table: Element, repeated: Repeated | null): Strip[] {
  const { body, columns, frame } = job;
  const parent = addElement(table, 'TBody');
  const ruling = rulingOf(job, colours.rule);
  const longest = longestIn(job);
  const page = frame.job.bodyHeight - (repeated?.height ?? 0);
  const groups = columns.areStacked ? body.rows.map((cells) => [cells]) : rowGroups(body);
  return groups.flatMap((group) => {
    const rows = group.map((cells) => setCells(cells, body, job, parent));
    const band = bandOf(rows, ruling);
    const fits = band.height <= (rows.length > 1 ? page : longest);
    const strips = fits ? [strip(band)] : poured(rows, ruling, longest);
    return strips.map((item) => ({ ...item, repeated }));
  });
}

function setCells(
  cells: readonly PlacedCell[],
  grid: Grid,
  job: TableJob,
  section: Element,
): SetCell[] {
  const row = addElement(section, 'TR');
  const set = cells.map((cell) => ({ ...cell, strips: composeCell(cell, grid, job, row) }));
  const [first] = set;
  if (!first || !job.columns.areStacked) return set;
  return [{ ...first, rowSpan: 1, strips: set.flatMap(({ strips }) => strips) }];
}

function composeCell(
  placed: PlacedCell,
  grid: Grid,
  { columns, frame, kindOf }: TableJob,
  row: Element,
): Strip[] {
  const { tag, scope } = kindOf(placed, grid);
  const { columnSpan, rowSpan } = placed;
  const parent = addElement(row, tag, { ...(scope && { scope }), columnSpan, rowSpan });
  const room = cellFrame(placed, columns, frame);
  const own: Frame = { ...room, text: 'cell', parent, bold: tag === 'TH' };
  const [first, ...rest] = compose(placed.cell.blocks, own);
  return first ? [{ ...first, before: pt(0) }, ...rest] : [];
}
