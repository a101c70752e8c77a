import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withPdfium } from './pdfium';

/** The text of all pages as two independent readers hand it out. */
export const readers = { pdfium: readWithPdfium, pdfjs: readWithPdfjs };

function readWithPdfium(bytes: Uint8Array): Promise<string> {
  return withPdfium(bytes, (document) =>
    [...document.pages()].map((page) => page.getText()).join('\n'),
  );
}

async function readWithPdfjs(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    pages.push(items.map((item) => ('str' in item ? lineOf(item) : '')).join(''));
  }
  await task.destroy();
  return pages.join('\n');
}

const lineOf = ({ str, hasEOL }: { str: string; hasEOL: boolean }) => (hasEOL ? `${str}\n` : str);

/** Readers differ in what blanks they see between lines; the characters must be the same. */
export const tight = (text: string) => text.replace(/[\s\u200b-\u200f\ufeff]/g, '');
