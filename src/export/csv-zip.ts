import { strToU8, zipSync } from 'fflate';
import type { Document } from '../document/document';
import { fileWords } from '../lib/file-name';
import { toCsv } from './csv';
import { tablesOf } from './tables';

/** Each table of a document as a CSV file, numbered in its order, in one zip with the document's own date. */
export function writeCsvZip(document: Document): Uint8Array<ArrayBuffer> {
  const files = tablesOf(document).map(({ name, rows }, index) => {
    const number = String(index + 1).padStart(2, '0');
    return [`${number} ${fileWords(name)}.csv`, strToU8(toCsv(rows))] as const;
  });
  return zipSync(Object.fromEntries(files), { mtime: new Date(`${document.date}T12:00:00`) });
}
