import { tagOf, type Locale } from '../i18n/locales';
import { err, ok, type Result } from '../lib/result';
import { analysisOf, type Analysis } from './analysis';
import { decodeCatalogue, type Catalogue, type Section, type Start } from './catalogue';
import { passagesOf, type Piece } from './excerpt';
import { lexiconOf, type Lexicon } from './lexicon';
import { isPagefind, type PagefindIndex } from './pagefind';
import { readingsOf } from './question';
import { rank, type RankedPage, type Ranking, type Source } from './ranking';

/** Why there is no search: no connection, or no index (a site in development has none). */
export type SearchFailure = 'offline' | 'missing';

export interface FoundPage {
  title: Piece[];
  address: string;
  section: Section;
  excerpt: Piece[];
  /** The sections of the page that hold what was looked for, the best first. */
  passages: FoundPassage[];
}

interface FoundPassage {
  heading: Piece[];
  address: string;
  excerpt: Piece[];
}

export interface Answer {
  /** How many pages were found in all, and in each section. */
  count: number;
  counts: ReadonlyMap<Section, number>;
  pages: FoundPage[];
  /** The question with its misspelt words put right, if there were any. */
  corrected: string | undefined;
}

export interface Search {
  starts: readonly Start[];
  /** @param section only pages of this section; @param most at most so many of them */
  find(question: string, options: { section: Section | undefined; most: number }): Promise<Answer>;
}

interface Parts {
  index: PagefindIndex;
  catalogue: Catalogue;
  lexicon: Lexicon;
  analysis: Analysis;
}

const mostPassages = 2;

/** @param folder where the build left the indexes: an address that ends in a slash */
export async function openSearch(
  folder: string,
  locale: Locale,
): Promise<Result<Search, SearchFailure>> {
  try {
    const [index, catalogue] = await Promise.all([
      openIndex(folder, locale),
      openCatalogue(folder, locale),
    ]);
    const analysis = analysisOf(locale);
    const lexicon = lexiconOf(catalogue.words, analysis);
    const parts = { index, catalogue, lexicon, analysis };
    return ok({
      starts: catalogue.starts,
      find: (question, { section, most }) => find(parts, question, section, most),
    });
  } catch {
    return err(await whyMissing(folder));
  }
}

let tries = 0;

async function openIndex(folder: string, locale: Locale): Promise<PagefindIndex> {
  // A browser may remember that an import failed, by its address: another try takes another.
  const again = tries++ === 0 ? '' : `?${tries}`;
  const module: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js${again}`);
  if (!isPagefind(module)) throw new TypeError('pagefind.js is not Pagefind');
  const index = module.createInstance({
    basePath: `${folder}${locale}/`,
    baseUrl: '/',
    language: tagOf(locale).toLowerCase(),
    noWorker: true,
  });
  // Resolves when the index is open, and is the only call that says why it could not be.
  await index.filters();
  return index;
}

async function openCatalogue(folder: string, locale: Locale): Promise<Catalogue> {
  const response = await fetch(`${folder}${locale}/catalogue.json`);
  const catalogue = decodeCatalogue(await response.json());
  if (!catalogue.ok) throw new TypeError('catalogue.json is damaged');
  return catalogue.value;
}

async function whyMissing(folder: string): Promise<SearchFailure> {
  return fetch(`${folder}pagefind.js`, { method: 'HEAD', cache: 'no-store' }).then(
    () => 'missing',
    () => 'offline',
  );
}

async function find(
  { index, catalogue, lexicon, analysis }: Parts,
  question: string,
  section: Section | undefined,
  most: number,
): Promise<Answer> {
  const joint = analysis.speech === 'zh' ? '' : ' ';
  const source = { index, lexicon, size: catalogue.sectionOf.size };
  const ranking = await rankReadings(readingsOf(question, analysis), joint, source);
  const sectionOf = ({ hit }: RankedPage) => catalogue.sectionOf.get(hit.id) ?? 'page';
  const counts = new Map<Section, number>();
  for (const page of ranking.pages) {
    counts.set(sectionOf(page), (counts.get(sectionOf(page)) ?? 0) + 1);
  }
  const shown = ranking.pages.filter(
    (page) => section === undefined || sectionOf(page) === section,
  );
  return {
    count: ranking.pages.length,
    counts,
    pages: await Promise.all(shown.slice(0, most).map((page) => foundPage(page, sectionOf(page)))),
    corrected: ranking.corrected?.join(joint),
  };
}

async function rankReadings(
  [words = [], ...others]: string[][],
  joint: string,
  source: Source,
): Promise<Ranking> {
  const ranking = await rank(words, joint, source);
  return ranking.isComplete || others.length === 0 ? ranking : rankReadings(others, joint, source);
}

async function foundPage({ hit, words }: RankedPage, section: Section): Promise<FoundPage> {
  const page = await hit.data();
  const [opening, ...sections] = passagesOf(page, words);
  const passages = sections
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, mostPassages)
    .map(({ heading, excerpt, anchor }) => ({
      heading,
      excerpt,
      address: anchor === undefined ? page.url : `${page.url}#${encodeURIComponent(anchor)}`,
    }));
  return {
    title: opening?.heading ?? [],
    excerpt: opening?.excerpt ?? [],
    address: page.url,
    section,
    passages,
  };
}
