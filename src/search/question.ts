import type { Analysis } from './analysis';

const mostWords = 8;

/**
 * The words of a question that say what is looked for, in the ways in which it can be parted: the
 * next is for when a word of the one before is on no page.
 */
export function readingsOf(
  question: string,
  { speech, words, fold, isStopWord }: Analysis,
): string[][] {
  const parted = words(question);
  const readings = speech === 'zh' ? [withRunsJoined(parted, question), parted] : [parted];
  return readings.map((all) => {
    const telling = all.filter((word) => !isStopWord(word));
    const asked = telling.length > 0 ? telling : all;
    return [...new Map(asked.map((word) => [fold(word), word])).values()].slice(0, mostWords);
  });
}

/**
 * Chinese neighbours of one character taken together: they are likely to be a word that the
 * segmenter does not know ("客訴"), and each alone is on nearly every page.
 */
function withRunsJoined(words: readonly string[], question: string): string[] {
  const joined: string[] = [];
  let afterSingle = false;
  for (const word of words) {
    const both = (joined.at(-1) ?? '') + word;
    const isSingle = Array.from(word).length === 1;
    if (afterSingle && isSingle && question.includes(both)) joined.splice(-1, 1, both);
    else joined.push(word);
    afterSingle = isSingle;
  }
  return joined;
}
