import type { Element } from 'hast';
import { paragraph } from '../../document/build';
import type { Block, Cell } from '../../document/blocks';
import { placeCells } from '../../document/grid';
import { readItem } from './blocks';
import { runsOf } from './inlines';
import { isLeftOut } from './left-out';
import { inside, type Place } from './place';
import { textsOf } from '../../document/texts';
import { widthsOf } from './widths';

/** A cell with what it is to its row. */
interface ReadCell extends Cell {
  isHeader: boolean;
}

export function readTable(element: Element, place: Place): Block[] {
  const rows = rowsIn(element);
  const cells = rows.map((row) => shownIn(row).map((cell) => readCell(cell, place)));
  const caption = captionOf(element, place);
  if (cells.every((row) => row.length === 0))
    return caption.length === 0 ? [] : [paragraph(caption)];
  const head = headRows(rows, cells);
  const body = placeCells(cells.slice(head)).rows.flat();
  const naming = body.filter(({ column }) => column === 0);
  return [
    {
      kind: 'table',
      caption,
      widths: widthsOf(wordsByColumn(cells)),
      header: cells.slice(0, head).map(plain),
      rows: cells.slice(head).map(plain),
      rowHeaders: naming.length > 0 && naming.every(({ cell }) => cell.isHeader),
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

const readCell = (cell: Element, place: Place): ReadCell => ({
  blocks: readItem(cell, inside(cell, place)),
  columnSpan: spanOf(cell, 'colSpan'),
  rowSpan: spanOf(cell, 'rowSpan'),
  isHeader: cell.tagName === 'th',
});

/** HTML reads wild numbers so too; browsers stop at 1,000 columns. */
function spanOf({ properties }: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number(properties[name] ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, 1000) : 1;
}

const plain = (row: readonly ReadCell[]) =>
  row.map(({ blocks, columnSpan, rowSpan }): Cell => ({ blocks, columnSpan, rowSpan }));

/** How many rows name the columns; none of their cells reaches into the rows below. */
function headRows(rows: readonly Element[], cells: readonly (readonly ReadCell[])[]): number {
  const named = rows.findIndex((row) => !isHeadRow(row));
  const most = named === -1 ? rows.length : named;
  const reaches = (count: number) =>
    cells.slice(0, count).some((row, at) => row.some(({ rowSpan }) => at + rowSpan > count));
  let count = most;
  while (count > 0 && count < rows.length && reaches(count)) count -= 1;
  return count;
}

/** A hand needs room where there are no words yet: as much as for these. */
const written = 'word '.repeat(20);

const askingRoom = ({ blocks }: Cell) =>
  textsOf(blocks).join(' ') + (blocks.some(({ kind }) => kind === 'write-in') ? written : '');

/** The words of each row by columns; those of a cell over several columns say nothing of one. */
function wordsByColumn(cells: readonly (readonly ReadCell[])[]): string[][] {
  const { rows, columns } = placeCells(cells);
  return rows.map((row) => {
    const words = Array.from({ length: columns }, () => '');
    for (const { cell, column, columnSpan } of row) {
      if (columnSpan === 1) words[column] = askingRoom(cell);
    }
    return words;
  });
}
