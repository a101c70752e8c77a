import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withPdfium } from './pdfium';

/** What pdf.js warns of while it reads every page, its fonts and its tree. */
export async function pdfjsComplaints(bytes: Uint8Array): Promise<string[]> {
  const complaints: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => complaints.push(words.join(' '));
  try {
    const data = bytes.slice();
    const task = getDocument({ data, verbosity: VerbosityLevel.WARNINGS, stopAtErrors: true });
    const document = await task.promise;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      await page.getOperatorList();
      await page.getAnnotations();
      await page.getStructTree();
    }
    await document.getOutline();
    await task.destroy();
  } catch (cause) {
    complaints.push(String(cause));
  } finally {
    console.warn = warn;
  }
  return complaints;
}

/** PDFium mends in silence, so what it found is compared with what the file has. */
export async function pdfiumComplaints(bytes: Uint8Array, pages: number): Promise<string[]> {
  try {
    return await withPdfium(bytes, (document) => {
      const found = document.getPageCount();
      const empty = [...document.pages()].filter((page) => page.getObjectCount() === 0);
      return [
        ...(found === pages ? [] : [`${found} pages, not ${pages}`]),
        ...empty.map(({ number }) => `nothing on page ${number + 1}`),
      ];
    });
  } catch (cause) {
    return [String(cause)];
  }
}
