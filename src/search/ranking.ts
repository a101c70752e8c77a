import type { Lexicon, Variant } from './lexicon';
import type { PagefindHit, PagefindIndex } from './pagefind';

export interface RankedPage {
  hit: PagefindHit;
  score: number;
  /** Which words of its text were found, under any of their forms. */
  words: ReadonlySet<number>;
}

/** The pages on which one typed word was found, in any of its forms. */
interface Found {
  pages: Map<string, RankedPage>;
  /** How much the word tells: the rarer, the more. */
  rarity: number;
  /** The word that was taken for the typed one. */
  corrected: string | undefined;
}

async function pagesWith(
  index: PagefindIndex,
  variants: readonly Variant[],
): Promise<Map<string, RankedPage>> {
  const answers = await Promise.all(
    variants.map(async ({ word, weight }) => {
      const { results } = await index.search(word);
      return results.map((hit) => ({ hit, score: hit.score * weight }));
    }),
  );
  const pages = new Map<string, RankedPage>();
  for (const { hit, score } of answers.flat()) {
    const page = pages.get(hit.id);
    const words = new Set([...(page?.words ?? []), ...hit.words]);
    pages.set(hit.id, { hit, score: Math.max(score, page?.score ?? 0), words });
  }
  return pages;
}

async function found(typed: string, { index, lexicon, size }: Source): Promise<Found> {
  const { variants, corrected } = lexicon.expand(typed);
  const pages = await pagesWith(index, variants);
  const rarity = Math.log(1 + size / (1 + pages.size));
  // A word that is nowhere tells less than one that is somewhere.
  return { pages, corrected, rarity: pages.size > 0 ? rarity : rarity / 2 };
}

/** Where answers come from. */
export interface Source {
  index: PagefindIndex;
  lexicon: Lexicon;
  /** How many pages there are. */
  size: number;
}

export interface Ranking {
  pages: RankedPage[];
  /** The words with those put right of which no form is on a page, if there are any. */
  corrected: string[] | undefined;
  /** Whether each word, in one form or another, is on some page. */
  isComplete: boolean;
}

/**
 * Pages by how well they answer all words together: the sum of their scores, times the square of
 * the share of the question that they cover, so that a page with all words comes before one with
 * many of one. What Pagefind finds for the whole question counts in addition.
 * @param joint what stands between two words of the language
 */
export async function rank(
  words: readonly string[],
  joint: string,
  source: Source,
): Promise<Ranking> {
  const perWord = await Promise.all(words.map((word) => found(word, source)));
  const isCorrected = perWord.some(({ corrected }) => corrected !== undefined);
  const all = perWord.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const answers = new Map<string, RankedPage & { covered: number }>();
  const add = (page: RankedPage, covered: number) => {
    const before = answers.get(page.hit.id);
    answers.set(page.hit.id, {
      hit: page.hit,
      score: page.score + (before?.score ?? 0),
      words: new Set([...page.words, ...(before?.words ?? [])]),
      covered: Math.min(covered + (before?.covered ?? 0), all),
    });
  };
  for (const { pages, rarity } of perWord) for (const page of pages.values()) add(page, rarity);
  if (words.length > 1 && !isCorrected) {
    const { results } = await source.index.search(words.join(joint));
    for (const hit of results) add({ hit, score: hit.score, words: new Set(hit.words) }, all);
  }
  const pages = [...answers.values()]
    .map(({ hit, score, words, covered }) => ({ hit, words, score: score * (covered / all) ** 2 }))
    .sort((a, b) => b.score - a.score);
  const isComplete = perWord.every(({ pages }) => pages.size > 0);
  const corrected = words.map((word, place) => perWord[place]?.corrected ?? word);
  return { pages, corrected: isCorrected ? corrected : undefined, isComplete };
}
