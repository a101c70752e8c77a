import { strToU8, zipSync } from 'fflate';
import type { Document } from '../document/document';
import { toCsv } from './csv';
import { tablesOf } from './tables';

/** Characters that some file system does not take in a name. */
// eslint-disable-next-line no-control-regex -- control characters are what is taken out
const unfit = /[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const longest = 60;

/** Each table of a document as a CSV file, numbered in its order, in one zip with the document's own date. */
export function writeCsvZip(document: Document): Uint8Array<ArrayBuffer> {
  const files = tablesOf(document).map(({ name, rows }, index) => {
    const number = String(index + 1).padStart(2, '0');
    const plain = Array.from(name.replace(unfit, ' ').replace(/\s+/g, ' ').trim());
    return [
      `${number} ${plain.slice(0, longest).join('').trim()}.csv`,
      strToU8(toCsv(rows)),
    ] as const;
  });
  return zipSync(Object.fromEntries(files), { mtime: new Date(`${document.date}T12:00:00`) });
}
