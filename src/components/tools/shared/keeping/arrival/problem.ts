import { linkWordsOf, wordsOf, type FileProblem } from '../../../../../store/plan-files';
import type { CopyWords } from '../words';

/** Why a file was not opened, or not all of it, and what to do. */
export const problemInWords = (problem: FileProblem, words: CopyWords): string =>
  said(wordsOf(problem), words);

/** Why the plan in a link was not opened, and what to do. */
export const linkProblemInWords = (problem: FileProblem, words: CopyWords): string =>
  said(linkWordsOf(problem), words);

function said({ key, params }: ReturnType<typeof wordsOf>, { t, has }: CopyWords): string {
  if (!has(key)) throw new RangeError(`No message "${key}"`);
  return t(key, params);
}
