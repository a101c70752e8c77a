import { locales, tagOf, type Locale } from '../i18n/locales';

const openingTag = (html: string, name: string) =>
  new RegExp(`<${name}(?=[\\s>])[^>]*>`, 'i').exec(html)?.[0];

const langOf = (tag: string | undefined) => /\slang="?([\w-]+)/i.exec(tag ?? '')?.[1];

/**
 * The language in whose index a built page belongs, or undefined if in none: a page asks to be
 * found by `<main data-pagefind-body>`, and one that is shown in another language (`<main lang>`)
 * is found in that language only.
 */
export function searchedAs(html: string): Locale | undefined {
  const main = openingTag(html, 'main');
  if (!main || !/\sdata-pagefind-body(?=[\s=>])/i.test(main)) return undefined;
  const tag = langOf(openingTag(html, 'html'));
  if ((langOf(main) ?? tag) !== tag) return undefined;
  return locales.find((locale) => tagOf(locale) === tag);
}
