import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import * as v from 'valibot';
import { tagOf, type Locale } from '../i18n/locales';
import { encodeCatalogue } from '../search/catalogue';
import { searchedAs } from '../search/page-facts';
import { catalogueOf, type PublishedPage } from '../search/published';

/** One search index per language, made from the built pages: see src/search/README.md. */
export default function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/+/g, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const found = await writeSearchIndex(fileURLToPath(dir), base);
        for (const [locale, pages] of found) {
          logger.info(`${pages} ${pages === 1 ? 'page' : 'pages'} in ${tagOf(locale)}`);
        }
      },
    },
  };
}

interface BuiltPage {
  address: string;
  html: string;
}

/**
 * Writes `search/` into the folder of a built site.
 * @param base where the site is served, with a slash at both ends
 * @returns how many pages are found in each language
 */
export async function writeSearchIndex(folder: string, base: string): Promise<Map<Locale, number>> {
  const byLocale = Map.groupBy(await builtPages(folder, base), ({ html }) => searchedAs(html));
  const counts = new Map<Locale, number>();
  try {
    for (const [locale, pages] of byLocale) {
      if (locale === undefined) continue;
      await writeLanguage(join(folder, 'search'), locale, pages, base);
      counts.set(locale, pages.length);
    }
  } finally {
    await pagefind.close();
  }
  return counts;
}

async function builtPages(folder: string, base: string): Promise<BuiltPage[]> {
  const names = (await readdir(folder, { recursive: true })).sort();
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .map(async (name) => ({
      address: base + name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'),
      html: await readFile(join(folder, name), 'utf8'),
    }));
  return Promise.all(pages);
}

/**
 * What is no text of the page: controls other than terms in the running text, and what repeats
 * other pages or other parts of this one.
 * Pagefind leaves out navigation, forms and scripts itself, and what has `data-pagefind-ignore`.
 */
const unread = [
  ...['button:not([popovertarget])', 'select', 'textarea', 'dialog', '[hidden]'],
  ...['.notice', '.facts', '.narrow-only', '.page-list'],
];

/** Pagefind would read neighbouring cells, terms and spans as one word. */
const neighbours = /<\/(?:th|td|dt|dd)>|<\/span>(?=<span)/g;

async function writeLanguage(
  folder: string,
  locale: Locale,
  pages: readonly BuiltPage[],
  base: string,
): Promise<void> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: tagOf(locale).toLowerCase(),
    excludeSelectors: unread,
  });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const { address, html } of pages) {
    const added = await index.addHTMLFile({
      url: address,
      content: html.replace(neighbours, '$& '),
    });
    if (added.errors.length > 0) throw new Error(`${address}: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await Promise.all(files.filter(isLoaded).map((file) => writeIndexFile(folder, locale, file)));
  const published = files.filter(isFragment).map(publishedPage);
  const catalogue = encodeCatalogue(catalogueOf(published, locale, base));
  await writeFile(join(folder, locale, 'catalogue.json'), catalogue);
}

/** Not Pagefind's worker and ready-made interfaces, nor the code for languages without stems. */
const isLoaded = ({ path }: pagefind.IndexFile, _: number, files: readonly pagefind.IndexFile[]) =>
  !/^pagefind-[\w-]+\.(js|css)$/.test(path) &&
  (path !== 'wasm.unknown.pagefind' || files.filter(isWasm).length === 1);

const isWasm = ({ path }: pagefind.IndexFile) => path.startsWith('wasm.');

/** The module that reads an index is the same for all languages. */
async function writeIndexFile(
  folder: string,
  locale: Locale,
  { path, content }: pagefind.IndexFile,
): Promise<void> {
  const target = path === 'pagefind.js' ? join(folder, path) : join(folder, locale, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}

const isFragment = ({ path }: pagefind.IndexFile) => path.endsWith('.pf_fragment');

const fragmentSchema = v.object({
  url: v.string(),
  content: v.string(),
  meta: v.object({ title: v.optional(v.string(), '') }),
});

/** A fragment is a page's text in gzip, after Pagefind's signature. */
function publishedPage({ path, content }: pagefind.IndexFile): PublishedPage {
  const json = gunzipSync(content)
    .toString('utf8')
    .replace(/^pagefind_dcd/, '');
  const { url, content: text, meta } = v.parse(fragmentSchema, JSON.parse(json));
  return {
    id: /([^/]+)\.pf_fragment$/.exec(path)?.[1] ?? path,
    address: url,
    title: meta.title,
    text: text.replaceAll('\u200b', ''),
  };
}
