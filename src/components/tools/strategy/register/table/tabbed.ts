/**
 * The cells of a table as spreadsheets put it on the clipboard: tabs between cells, line ends between rows. A
 * cell with a tab or a line end in it stands in quotes, its own quotes doubled. Any other cell stands as it is,
 * quotes and all, so that a cell which merely begins with a quote is no quoted one.
 */
export function readTabbed(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= text.length; at++) {
    const { cell, end } = cellAt(text, at);
    row.push(cell);
    at = end;
    if (text[at] === '\t') continue;
    rows.push(row);
    row = [];
    if (text.startsWith('\r\n', at)) at++;
  }
  return rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
}

interface Cell {
  readonly cell: string;
  /** Where the tab or the line end after it stands. */
  readonly end: number;
}

const afterQuotes = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
const plain = /[^\t\r\n]*/y;

function cellAt(text: string, at: number): Cell {
  const [all, inside] = matchAt(afterQuotes, text, at);
  if (all !== undefined && inside !== undefined && /[\t\r\n]|""/.test(inside)) {
    return { cell: inside.replaceAll('""', '"'), end: at + all.length };
  }
  const [cell = ''] = matchAt(plain, text, at);
  return { cell, end: at + cell.length };
}

function matchAt(pattern: RegExp, text: string, at: number): readonly (string | undefined)[] {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? [];
}

/** A cell as it stands in such a table. */
export const tabbed = (cell: string): string =>
  /[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
