import type { Locale } from '../i18n/locales';
import type { Page } from './handbook';
import { inLocale, type Spoken } from './in-locale';
import type { Promised } from './promises';

/** Something that changed in the handbook. */
export interface News {
  /** ISO date. */
  date: string;
  path: string;
  title: Spoken;
  /** What changed, or that a standard came into force, or that a page was checked. */
  what: Spoken | 'since' | 'checked';
}

/** What changed last in the standards' logs and the pages, newest first; at most `most`. */
export function newsOf(
  promises: readonly Promised[],
  pages: readonly Page[],
  locale: Locale,
  most: number,
): News[] {
  const standards = promises.flatMap(({ standard, path, title }): News[] => [
    ...standard.changes.map(({ date, what }) => ({
      date,
      path,
      title,
      what: inLocale(what, locale),
    })),
    { date: standard.since, path, title, what: 'since' },
  ]);
  const checked = pages.map(({ path, entry, locale: text }): News => ({
    date: entry.data.reviewed,
    path,
    title: { text: entry.data.title, locale: text },
    what: 'checked',
  }));
  return [...standards, ...checked].toSorted((a, b) => b.date.localeCompare(a.date)).slice(0, most);
}
