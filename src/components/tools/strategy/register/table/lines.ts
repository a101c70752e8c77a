import Papa from 'papaparse';
import { formulated } from '../../../../../lib/formulas';

/** The cells of a table as it comes from a spreadsheet, tabs or commas between them, line by line. */
export function readLines(text: string): string[][] {
  const isTabbed = text.includes('\t');
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimiter: isTabbed ? '\t' : '',
    skipEmptyLines: 'greedy',
  });
  return data.map((cells) => cells.map((cell) => formulated(cell)));
}

/** A table for a spreadsheet. @param lines in which nothing reads as a formula */
export function writeLines(lines: readonly (readonly string[])[], as: 'tsv' | 'csv'): string {
  const mark = as === 'tsv' ? '\t' : ',';
  return lines.map((line) => line.map((text) => quoted(text, mark)).join(mark)).join('\r\n');
}

function quoted(text: string, mark: string): string {
  return /["\r\n]/.test(text) || text.includes(mark) ? `"${text.replaceAll('"', '""')}"` : text;
}
