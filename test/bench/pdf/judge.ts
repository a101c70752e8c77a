import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Document } from '../../../src/document/document';
import { readers } from '../../helpers/pdf/readers';
import { lostWords, shareBack } from '../../helpers/pdf/words-back';
import { leavesOf } from '../../helpers/pdf/words';
import { tight } from '../../helpers/pdf/readers';

/** What can be told of any tool's file. */
export interface Verdict {
  pages: number;
  /** Texts that PDFium gives back whole, of all. */
  texts: string;
  /** Words that PDFium gives back, a hundred being all. */
  words: number;
  /** Lines that begin with what may not begin one in Chinese. */
  badLines: number;
  isTagged: boolean;
}

export async function judge(bytes: Uint8Array, document: Document): Promise<Verdict> {
  const text = await readers.pdfium(bytes);
  const flat = tight(text);
  const leaves = leavesOf({ ...document, cover: null });
  const found = leaves.filter((leaf) => flat.includes(tight(leaf))).length;
  return {
    ...(await structureOf(bytes)),
    texts: `${found} of ${leaves.length}`,
    words: 100 * shareBack(lostWords(document, text), document),
    badLines: text.split(/\r?\n/).filter((line) => /^\s*[，。、；：！？」』）》〉】”]/.test(line))
      .length,
  };
}

async function structureOf(bytes: Uint8Array) {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  const file = await task.promise;
  const marks = await file.getMarkInfo();
  const pages = file.numPages;
  await task.destroy();
  return { pages, isTagged: marks?.Marked === true };
}
