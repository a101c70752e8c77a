import { expect, test } from 'vitest';
import { searchedAs } from '../../../src/search/page-facts';

const page = (html: string, main: string) =>
  `<!doctype html><html ${html}><head></head><body><main ${main}>…</main></body></html>`;

test.each([
  ['lang="en" dir="ltr"', 'id="main" data-pagefind-body', 'en'],
  ['lang="zh-Hant" dir="ltr"', 'data-pagefind-body', 'zh-hant'],
  ['dir="rtl" lang="ar"', 'data-pagefind-body=""', 'ar'],
  ['lang="pl"', 'data-pagefind-body lang="pl"', 'pl'],
])('<html %s> with <main %s> is found in %s', (html, main, locale) => {
  expect(searchedAs(page(html, main))).toBe(locale);
});

test.each([
  ['a page that does not ask for it', 'lang="en"', 'id="main"'],
  ['a page shown in another language', 'lang="pl"', 'data-pagefind-body lang="en"'],
  ['a language that the site does not have', 'lang="tlh"', 'data-pagefind-body'],
])('%s is found nowhere', (_, html, main) => {
  expect(searchedAs(page(html, main))).toBeUndefined();
});
