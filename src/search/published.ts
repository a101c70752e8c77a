import { isLocale, type Locale } from '../i18n/locales';
import { analysisOf, stored } from './analysis';
import { sections, type Catalogue, type Section, type Start } from './catalogue';

/** A page as the build reads it for search. */
export interface PublishedPage {
  /** Pagefind's id of the page. */
  id: string;
  /** As a browser asks for it, base included. */
  address: string;
  title: string;
  text: string;
}

const startsPerSection = 2;
const mostStarts = 6;

/** The section of an address: its first folder below the base and the language. */
function sectionOf(address: string, base: string): Section {
  const [first, second] = address.slice(base.length).split('/');
  const folder = isLocale(first) ? second : first;
  return sections.find((section) => section === folder) ?? 'page';
}

function countsOf(pages: readonly PublishedPage[], locale: Locale): Map<string, number> {
  const { words } = analysisOf(locale);
  const counts = new Map<string, number>();
  for (const { text } of pages) {
    for (const word of new Set(words(text).map(stored))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** The first pages of each section, so that nobody faces an empty field. */
function startsOf(pages: readonly PublishedPage[], base: string): Start[] {
  const depth = ({ address }: PublishedPage) => address.split('/').length;
  const sorted = pages.toSorted((a, b) => depth(b) - depth(a) || (a.address < b.address ? -1 : 1));
  return sections
    .flatMap((section) =>
      sorted
        .filter(({ address }) => sectionOf(address, base) === section)
        .slice(0, startsPerSection)
        .map(({ title, address }) => ({ title, address, section })),
    )
    .slice(0, mostStarts);
}

/** @param base where the site is served, with a slash at both ends */
export function catalogueOf(
  pages: readonly PublishedPage[],
  locale: Locale,
  base: string,
): Catalogue {
  return {
    words: countsOf(pages, locale),
    sectionOf: new Map(pages.map(({ id, address }) => [id, sectionOf(address, base)])),
    starts: startsOf(pages, base),
  };
}
