import type { Element } from 'hast';
import { paragraph } from '../../document/build';
import type { Block, Cell } from '../../document/blocks';
import { readItem } from './blocks';
import { runsOf } from './inlines';
import { isLeftOut } from './left-out';
import { inside, type Place } from './place';
import { textsOf } from '../../document/walk';
import { widthsOf } from './widths';

/** A place in the grid; a cell that spans several fills the first of them. */
interface Slot {
  blocks: readonly Block[];
  isHeader: boolean;
}

const blank: Slot = { blocks: [], isHeader: false };

/** A document's cells do not span, so a cell that does stands at its beginning. */
export function readTable(element: Element, place: Place): Block[] {
  const rows = rowsIn(element);
  const grid = rectangle(gridOf(rows, place));
  const headRows = rows.findIndex((row) => !isHeadRow(row));
  const head = headRows === -1 ? grid : grid.slice(0, headRows);
  const body = headRows === -1 ? [] : grid.slice(headRows);
  const caption = captionOf(element, place);
  if (grid.every((row) => row.length === 0))
    return caption.length === 0 ? [] : [paragraph(caption)];
  return [
    {
      kind: 'table',
      caption,
      widths: widthsOf(grid.map((row) => row.map(({ blocks }) => wordsOf(blocks)))),
      header: stacked(head),
      rows: body.map((row) => row.map(({ blocks }) => ({ blocks }))),
      rowHeaders: body.length > 0 && body.every(([first]) => first?.isHeader),
    },
  ];
}

const shownIn = ({ children }: Element) =>
  children.filter((child) => child.type === 'element').filter((child) => !isLeftOut(child));

const captionOf = (table: Element, place: Place) =>
  shownIn(table)
    .filter(({ tagName }) => tagName === 'caption')
    .flatMap((caption) => runsOf(caption.children, inside(caption, place)));

const groups = ['thead', 'tbody', 'tfoot'];

/** Not those of a table inside this one. */
const rowsIn = (table: Element): Element[] =>
  shownIn(table).flatMap((child) => {
    if (groups.includes(child.tagName)) return rowsIn(child);
    return child.tagName === 'tr' ? [child] : [];
  });

/** A row that names columns: headers alone, none of them for its own row. */
const isHeadRow = (row: Element) =>
  shownIn(row).every(
    ({ tagName, properties }) => tagName === 'th' && properties['scope'] !== 'row',
  );

function gridOf(rows: readonly Element[], place: Place): Slot[][] {
  const grid: Slot[][] = rows.map(() => []);
  rows.forEach((row, top) => {
    let start = 0;
    for (const cell of shownIn(row)) {
      while (grid[top]?.[start]) start += 1;
      const slot: Slot = {
        blocks: readItem(cell, inside(cell, place)),
        isHeader: cell.tagName === 'th',
      };
      for (const line of grid.slice(top, top + spanOf(cell, 'rowSpan'))) {
        for (let at = start; at < start + spanOf(cell, 'colSpan'); at += 1) {
          line[at] =
            line === grid[top] && at === start ? slot : { ...blank, isHeader: slot.isHeader };
        }
      }
    }
  });
  return grid;
}

/** HTML reads wild numbers so too; browsers stop at 1,000 columns. */
function spanOf({ properties }: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number(properties[name] ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, 1000) : 1;
}

/** Rows filled up to the length of the longest. */
function rectangle(grid: readonly Slot[][]): Slot[][] {
  const columns = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? blank));
}

/** Several head rows are one header, their words under one another. */
function stacked([first = [], ...others]: readonly Slot[][]): Cell[] {
  return first.map(({ blocks }, column) => ({
    blocks: [...blocks, ...others.flatMap((row) => row[column]?.blocks ?? [])],
  }));
}

const wordsOf = (blocks: readonly Block[]) => textsOf(blocks).join(' ');
