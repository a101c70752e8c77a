import Papa from 'papaparse';
import { unformulated } from '../lib/formulas';

/**
 * Rows as a CSV file (RFC 4180, UTF-8 with a byte order mark so that Excel reads it as such).
 * Cells that a spreadsheet would take for a formula are led by an apostrophe; plain numbers are left alone.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const guarded = rows.map((row) => row.map(guard));
  return `\uFEFF${Papa.unparse(guarded, { newline: '\r\n' })}\r\n`;
}

/** "−5", "-5,2 %": a sign and a figure is a number and no formula. */
const isNumber = (cell: string) => /^[-+−]?[\d\s.,']*\d\s*%?$/.test(cell);

const guard = (cell: string) => (isNumber(cell) ? cell : unformulated(cell));
