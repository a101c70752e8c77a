import { pt, type Pt } from '../../../units';
import { directionIn, inset, type Frame } from '../../frame';
import { leastWidth } from '../least-width';
import type { Grid, PlacedCell } from '../../../../document/grid';

const paddingAside = pt(6);
/** Room for a short word beside its padding. */
const narrowestColumn = pt(36);

/** Where columns begin and end, counted from where lines begin. */
export interface Columns {
  /** One more than there are columns. */
  edges: readonly number[];
  /** In too little room cells stand one under another, each as wide as the table. */
  areStacked: boolean;
}

/**
 * Shares of the width as asked, but no column narrower than its longest word, where the table can
 * give the room. Shares that make no sense count as equal.
 */
export function columnsOf(
  widths: readonly number[],
  grids: readonly Grid[],
  voiceOf: (cell: PlacedCell, grid: Grid) => Frame,
  { width }: Frame,
): Columns {
  const count = Math.max(1, ...grids.map(({ columns }) => columns));
  if (count * narrowestColumn > width) return { edges: [], areStacked: true };
  const shares = Array.from({ length: count }, (_, index) => {
    const share = widths[index] ?? 1;
    return Number.isFinite(share) && share > 0 ? share : 1;
  });
  const base = shares.map(() => narrowestColumn);
  const asked = shareOut(shares, base, width);
  const cells = grids.flatMap((grid) =>
    grid.rows.flat().map((cell) => ({ ...cell, voice: voiceOf(cell, grid) })),
  );
  const least = leastWidths(cells, asked, base);
  const fits = least.every((each, column) => each <= (asked[column] ?? 0) + tolerance);
  const own = fits ? asked : shareOut(shares, leastWidths(cells, base, base), width);
  return { edges: edgesOf(own), areStacked: false };
}

const tolerance = 0.01;

const edgesOf = (widths: readonly number[]) =>
  widths.reduce<number[]>((edges, width) => [...edges, (edges.at(-1) ?? 0) + width], [0]);

type SpokenCell = PlacedCell & { voice: Frame };

/**
 * What each column needs for the longest word in it. Words that surely fit into `enough` are not
 * measured. What a cell over several columns needs beyond theirs, they share.
 */
function leastWidths(
  cells: readonly SpokenCell[],
  enough: readonly number[],
  base: readonly Pt[],
): number[] {
  const least: number[] = [...base];
  const sum = (widths: readonly number[], { column, columnSpan }: PlacedCell) =>
    widths.slice(column, column + columnSpan).reduce((total, width) => total + width, 0);
  for (const cell of [...cells].sort((a, b) => a.columnSpan - b.columnSpan)) {
    const room = sum(enough, cell) - 2 * paddingAside;
    const needed = leastWidth(cell.cell.blocks, cell.voice, room) + 2 * paddingAside;
    const share = (needed - sum(least, cell)) / cell.columnSpan;
    if (share <= 0) continue;
    for (let at = cell.column; at < cell.column + cell.columnSpan; at += 1) {
      least[at] = (least[at] ?? 0) + share;
    }
  }
  return least;
}

/** By shares, none less than its least; where that is more than there is, the widest give way. */
export function shareOut(
  shares: readonly number[],
  least: readonly number[],
  width: number,
): number[] {
  const needed = least.reduce((total, each) => total + each, 0);
  if (needed >= width) return capped(least, width);
  const isBound = shares.map(() => false);
  for (;;) {
    const total = (values: readonly number[], bound: boolean) =>
      values.reduce((sum, value, index) => (isBound[index] === bound ? sum + value : sum), 0);
    const [free, parts] = [width - total(least, true), total(shares, false)];
    const widths = shares.map((share, index) =>
      isBound[index] ? (least[index] ?? 0) : (free * share) / parts,
    );
    const short = widths.findIndex((each, index) => !isBound[index] && each < (least[index] ?? 0));
    if (short === -1) return widths;
    isBound[short] = true;
  }
}

/** None gets more than what makes the sum right. */
function capped(least: readonly number[], width: number): number[] {
  let rest = width;
  const widths: number[] = [];
  const order = least.map((_, index) => index).sort((a, b) => (least[a] ?? 0) - (least[b] ?? 0));
  order.forEach((index, turn) => {
    const fair = rest / (order.length - turn);
    widths[index] = Math.min(least[index] ?? 0, fair);
    rest -= widths[index];
  });
  return widths;
}

/** The room of a cell, in the direction of the text. */
export function cellFrame(
  { column, columnSpan }: PlacedCell,
  { edges, areStacked }: Columns,
  frame: Frame,
): Frame {
  if (areStacked) return frame;
  const { x, width } = stretch(column, column + columnSpan, edges, frame);
  return inset({ ...frame, x, width }, paddingAside);
}

/** From one column's beginning to another's, as it lies on the page. */
export function stretch(from: number, to: number, edges: readonly number[], frame: Frame) {
  const start = edges[from] ?? 0;
  const width = (edges[to] ?? start) - start;
  const offset = directionIn(frame) === 'rtl' ? frame.width - start - width : start;
  return { x: pt(frame.x + offset), width: pt(width) };
}
