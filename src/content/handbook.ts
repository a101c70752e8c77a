import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '../i18n/locales';
import { inLocale, type Spoken } from './in-locale';
import { organisation } from './organisation';
import { sections, type Section } from './schemas/pages';
import { versionsFor, type Version } from './versions';

/** A page of the handbook as a reader of one language gets it. */
export interface Page extends Version<CollectionEntry<'pages'>> {
  section: Section;
  slug: string;
}

/** Pages of a section that stand under one heading. */
export interface Group {
  id: string;
  name: Spoken;
  pages: readonly Page[];
}

/** A page between the one before it and the one after. */
export interface Turn {
  page: Page;
  before: Page | undefined;
  next: Page | undefined;
}

/** The pages of a section as a reader of the language gets them, in reading order. */
export async function groupsOf(locale: Locale, section: Section): Promise<Group[]> {
  const pages = await pagesIn(locale, section);
  const groups = (await getCollection('groups', ({ data }) => data.section === section))
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      id,
      name: inLocale(data.name, locale),
      pages: pages.filter(({ entry }) => entry.data.group === id),
    }));
  for (const { path, entry } of pages) {
    if (groups.some(({ id }) => id === entry.data.group)) continue;
    throw new Error(`${path}: "${entry.data.group}" is no group of ${section} in groups.yaml`);
  }
  return groups.filter(({ pages }) => pages.length > 0);
}

async function pagesIn(locale: Locale, section: Section): Promise<Page[]> {
  const { languages, defaultLanguage } = organisation;
  const entries = await getCollection('pages', ({ id }) => id.split('/')[1] === section);
  return versionsFor(entries, { locale, languages, defaultLanguage })
    .map((version) => ({ ...version, section, slug: version.path.split('/')[1] ?? '' }))
    .toSorted((a, b) => a.entry.data.order - b.entry.data.order);
}

/**
 * Every page as a reader of the language gets it. What the site says of itself stands apart: the
 * last page of the handbook does not lead there.
 */
export async function turnsOf(locale: Locale): Promise<Turn[]> {
  const bySection = await Promise.all(sections.map((section) => groupsOf(locale, section)));
  const pages = bySection.flat().flatMap((group) => group.pages);
  const runs = Map.groupBy(pages, ({ section }) => section === 'about');
  return [...runs.values()].flatMap((run) =>
    run.map((page, index) => ({ page, before: run[index - 1], next: run[index + 1] })),
  );
}
