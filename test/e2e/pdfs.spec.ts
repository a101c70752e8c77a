import { test as withoutPage, type APIRequestContext } from '@playwright/test';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { parseHandbook, parsePage, type PageDocument } from '../../src/document/parse';
import { locales, tagOf, type Locale } from '../../src/i18n/locales';
import { readers, tight } from '../helpers/pdf/readers';
import { actualTexts } from '../helpers/pdf/structure';
import { leavesOf } from '../helpers/pdf/words';
import { expect, test } from './guard';

/** Sections that the handbook leaves to the site. */
const apart = ['about'];

async function bytesOf(request: APIRequestContext, address: string) {
  const response = await request.get(address);
  expect(response.headers()['content-type']).toBe('application/pdf');
  return new Uint8Array(await response.body());
}

/** The pages of the handbook as the build left them. */
async function pagesOf(request: APIRequestContext, locale: Locale): Promise<PageDocument[]> {
  const read = async (name: string) =>
    (await request.get(`documents/${locale}/${name}.json`)).text();
  const handbook = parseHandbook(await read('handbook'));
  if (!handbook.ok) throw new Error(handbook.error);
  const names = handbook.value.sections
    .filter(({ section }) => !apart.includes(section))
    .flatMap(({ section, slugs }) => slugs.map((slug) => `${section}/${slug}`));
  const pages = await Promise.all(names.map(async (name) => parsePage(await read(name))));
  return pages.map((page) => {
    if (!page.ok) throw new Error(page.error);
    return page.value;
  });
}

/** Text as readers hand it out, without what stands around it on every page. */
function withoutRunningWords(text: string, { document }: PageDocument): string {
  const { header, pageLabel } = document.running;
  const label = tight(pageLabel).replace(/\{pages?\}/g, String.raw`\d+`);
  return tight(text).replaceAll(tight(header), '').replaceAll(new RegExp(label, 'g'), '');
}

for (const locale of locales) {
  withoutPage(`the handbook in ${locale} holds every word of its pages`, async ({ request }) => {
    const pages = await pagesOf(request, locale);
    const [first] = pages;
    if (!first) throw new Error('The handbook has no pages');
    const leaves = pages.flatMap(({ document }) => leavesOf(document));
    const bytes = await bytesOf(request, `pdf/${locale}/handbook.pdf`);
    if (locale === 'ar') {
      const said = actualTexts(bytes).join('\n');
      const arabic = leaves.filter((leaf) => /\p{Script=Arabic}/u.test(leaf));
      expect(arabic.filter((leaf) => !said.includes(leaf))).toEqual([]);
      return;
    }
    for (const [name, read] of Object.entries(readers)) {
      const text = withoutRunningWords(await read(bytes), first);
      expect({ name, lost: leaves.filter((leaf) => !text.includes(tight(leaf))) }).toEqual({
        name,
        lost: [],
      });
    }
  });

  withoutPage(
    `the handbook in ${locale} names itself and links within itself`,
    async ({ request }) => {
      const pages = await pagesOf(request, locale);
      const bytes = await bytesOf(request, `pdf/${locale}/handbook.pdf`);
      const task = getDocument({ data: bytes, verbosity: VerbosityLevel.ERRORS });
      const pdf = await task.promise;
      expect(await pdf.getMetadata()).toMatchObject({ info: { Language: tagOf(locale) } });
      const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
      const links = await Promise.all(
        numbers.map(async (number) => (await pdf.getPage(number)).getAnnotations()),
      );
      const outside = links.flat().map(({ unsafeUrl }: { unsafeUrl?: string }) => unsafeUrl);
      expect(
        outside.filter((url) => pages.some(({ address }) => url?.startsWith(address))),
      ).toEqual([]);
      expect(links.flat().some(({ dest }: { dest?: unknown }) => Boolean(dest))).toBe(true);
      await task.destroy();
    },
  );
}

test('pages, sections and every foot lead to their PDF', async ({ page, request }) => {
  const offered = async (name: string) => {
    const address = await page.getByRole('link', { name }).getAttribute('href');
    return (await bytesOf(request, String(address))).length;
  };
  await page.goto('standards/what-a-standard-is/');
  expect(await offered('This page as PDF')).toBeGreaterThan(1000);
  expect(await offered('The whole handbook as one PDF')).toBeGreaterThan(1000);
  await page.goto('ar/standards/');
  expect(await offered('هذا القسم كله في ملف PDF واحد')).toBeGreaterThan(1000);
});
