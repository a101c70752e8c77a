import { wordsOf, type FileProblem } from '../../../../../store/plan-files';
import type { CopyWords } from '../words';

/** Why a file was not opened, or not all of it, and what to do. */
export function problemInWords(problem: FileProblem, { t, has }: CopyWords): string {
  const { key, params } = wordsOf(problem);
  if (!has(key)) throw new RangeError(`No message "${key}"`);
  return t(key, params);
}
