import type { Locale } from './locales';

/** Where the site is served and which language stands at its root. */
interface Place {
  /** Path of the site's root; slashes at its ends do not matter. */
  base: string;
  defaultLocale: Locale;
}

const here: Place = {
  base: import.meta.env.BASE_URL,
  defaultLocale: import.meta.env.DEFAULT_LOCALE,
};

const join = (...parts: string[]) =>
  parts
    .map((part) => part.replace(/^\/+|\/+$/g, ''))
    .filter((part) => part !== '')
    .join('/');

/**
 * The address of a page in a language, from the root of the host.
 * @param path below the language, the same in every language: ``, `standards/`, `tools/strategy/#id`
 */
export function addressOf(locale: Locale, path = '', { base, defaultLocale } = here): string {
  const [, page = '', rest = ''] = /^([^?#]*)(.*)$/.exec(path) ?? [];
  const way = join(base, locale === defaultLocale ? '' : locale, page);
  return way === '' ? `/${rest}` : `/${way}/${rest}`;
}

/** The address of a file of the site that is no page: `mark.svg`. */
export const fileAddressOf = (path: string, { base } = here) => `/${join(base, path)}`;

/**
 * The PDF of a page, of a section or of the whole, in a language.
 * @param path `standards/what-a-standard-is/`, `standards`, `handbook`
 */
export const pdfAddressOf = (locale: Locale, path: string, place = here) =>
  fileAddressOf(`pdf/${locale}/${join(path)}.pdf`, place);
