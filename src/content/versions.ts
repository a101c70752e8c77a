import type { Locale } from '../i18n/locales';

/** What a reader is shown for a page of the handbook. */
export interface Version<E> {
  /** Address below the language: `standards/what-a-standard-is/`. */
  path: string;
  entry: E;
  /** The language that the text is in; another one than the reader's where a translation lacks. */
  locale: Locale;
  /** Every language in which the page is written. */
  written: readonly Locale[];
}

interface Languages {
  /** The reader's. */
  locale: Locale;
  /** Those that are on. */
  languages: readonly Locale[];
  defaultLanguage: Locale;
}

/** The language in which a reader gets a page that is written in some: theirs, the default, any. */
export const shownIn = (written: readonly Locale[], locale: Locale, defaultLanguage: Locale) =>
  [locale, defaultLanguage, ...written].find((language) => written.includes(language));

/**
 * The version of each page that a reader gets: in their language, otherwise in the default one,
 * otherwise in the first of the languages that has it.
 * @param entries with ids `<locale>/<section>/<slug>`
 */
export function versionsFor<E extends { id: string }>(
  entries: readonly E[],
  { locale, languages, defaultLanguage }: Languages,
): Version<E>[] {
  const byPath = Map.groupBy(entries, ({ id }) => `${id.slice(id.indexOf('/') + 1)}/`);
  return [...byPath].flatMap(([path, versions]) => {
    const inLanguage = (language: Locale) =>
      versions.find(({ id }) => id.startsWith(`${language}/`));
    const written = languages.filter(inLanguage);
    const shown = shownIn(written, locale, defaultLanguage);
    const entry = shown && inLanguage(shown);
    return entry ? [{ path, entry, locale: shown, written }] : [];
  });
}
