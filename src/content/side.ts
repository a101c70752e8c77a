import type { Locale } from '../i18n/locales';
import { wordsOf } from '../i18n/words';
import { groupsOf, type Page } from './handbook';
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

const linkTo = ({ path, entry, locale }: Page): Link => ({
  path,
  title: { text: entry.data.title, locale },
});

/** The first pages of a section, for a list that only begins it. */
export async function linksIn(locale: Locale, section: Section, most = 4): Promise<Link[]> {
  const groups = await groupsOf(locale, section);
  return groups
    .flatMap(({ pages }) => pages)
    .slice(0, most)
    .map(linkTo);
}

/** What stands beside every page of a section: its pages, and for standards those in force. */
export async function sideOf(locale: Locale, section: Section): Promise<LinkGroup[]> {
  const groups = (await groupsOf(locale, section)).map(({ name, pages }) => ({
    name,
    links: pages.map(linkTo),
  }));
  if (section !== 'standards') return groups;
  const name = { text: wordsOf(locale, 'site')('standards.in-force'), locale };
  return [...groups, { name, links: await promisesIn(locale) }];
}
