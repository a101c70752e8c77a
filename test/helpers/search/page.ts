// What stands in the page of a search bed.
import type { Locale } from '../../../src/i18n/locales';
import { openSearch } from '../../../src/search/query';

export interface FoundInBed {
  /** Addresses, the best first. */
  pages: string[];
  count: number;
  corrected: string | undefined;
}

declare global {
  var askAll: (locale: Locale, questions: readonly string[]) => Promise<FoundInBed[]>;
}

globalThis.askAll = async (locale, questions) => {
  const search = await openSearch('/search/', locale);
  if (!search.ok) throw new Error(search.error);
  const found: FoundInBed[] = [];
  for (const question of questions) {
    const answer = await search.value.find(question, { section: undefined, most: 8 });
    const { count, corrected, pages } = answer;
    found.push({ count, corrected, pages: pages.map(({ address }) => address) });
  }
  return found;
};
