import type { Locale } from '../i18n/locales';
import { wordsOf } from '../i18n/words';
import { groupsOf } from './handbook';
import type { Spoken } from './in-locale';
import { promisesIn } from './promises';
import type { Section } from './schemas/pages';

/** A page as a list of pages names it. */
export interface Link {
  path: string;
  title: Spoken;
}

/** Links under one heading. */
export interface LinkGroup {
  name: Spoken;
  links: readonly Link[];
}

/** What stands beside every page of a section: its pages, and for standards those in force. */
export async function sideOf(locale: Locale, section: Section): Promise<LinkGroup[]> {
  const pages = (await groupsOf(locale, section)).map(({ name, pages }) => ({
    name,
    links: pages.map(({ path, entry, locale: text }) => ({
      path,
      title: { text: entry.data.title, locale: text },
    })),
  }));
  if (section !== 'standards') return pages;
  const name = { text: wordsOf(locale, 'site')('standards.in-force'), locale };
  return [...pages, { name, links: await promisesIn(locale) }];
}
