import Papa from 'papaparse';
import { formulated } from '../../../../../lib/formulas';
import { readTabbed, tabbed } from './tabbed';

/**
 * The cells of a table, line by line: tabs between them as on the clipboard, or commas as in a file.
 * @param isSheet it is known to come from a spreadsheet, so that one column is no list with commas
 */
export function readLines(text: string, isSheet = false): string[][] {
  const plain = text.replace(/^\ufeff/, '');
  const rows = isSheet || hasTabs(plain) ? readTabbed(plain) : readSeparated(plain);
  return rows.map((cells) => cells.map((cell) => formulated(cell)));
}

/** Outside quotes; where quotes are open to doubt, in the first row. */
const hasTabs = (text: string) =>
  text.replace(/"(?:[^"]|"")*"/g, '').includes('\t') || /^[^\r\n]*\t/.test(text);

const readSeparated = (text: string) =>
  Papa.parse<string[]>(text, { delimiter: '', skipEmptyLines: 'greedy' }).data;

/** A table for a spreadsheet. @param lines in which nothing reads as a formula */
export function writeLines(lines: readonly (readonly string[])[], as: 'tsv' | 'csv'): string {
  const [mark, cell] = as === 'tsv' ? (['\t', tabbed] as const) : ([',', separated] as const);
  return lines.map((line) => line.map(cell).join(mark)).join('\r\n');
}

const separated = (text: string) =>
  /[",\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
