import { strToU8, zipSync } from 'fflate';
import type { Document } from '../document/document';
import { fileWords, fileWordsWithin } from '../lib/file-name';
import { toCsv } from './csv';
import { tablesOf, type Sheet } from './tables';

/**
 * Each table of a document as a CSV file, numbered in its order, in one zip with the document's own date. Where
 * several have one name, each also says what it belongs to, or what its columns are.
 */
export function writeCsvZip(document: Document): Uint8Array<ArrayBuffer> {
  const sheets = tablesOf(document);
  const files = sheets.map((sheet, index) => {
    const number = String(index + 1).padStart(2, '0');
    const name = `${number} ${wordsOf(sheet, sheets)}`.trim();
    return [`${name}.csv`, strToU8(toCsv(sheet.rows))] as const;
  });
  return zipSync(Object.fromEntries(files), { mtime: new Date(`${document.date}T12:00:00`) });
}

function wordsOf(sheet: Sheet, all: readonly Sheet[]): string {
  const { name, within } = sheet;
  const sameName = all.filter((other) => other.name === name);
  if (sameName.length === 1) return fileWords(name);
  // Parts of one table side by side are told apart by their columns.
  const isPart = sameName.some(
    (other) => other.within === within && columnsOf(other) !== columnsOf(sheet),
  );
  return isPart ? fileWordsWithin(columnsOf(sheet), name) : fileWordsWithin(name, within);
}

const columnsOf = ({ rows: [header = []] }: Sheet) => header.join(' · ');
