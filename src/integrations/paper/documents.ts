import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { organisation } from '../../content/organisation';
import { sections, type Section } from '../../content/schemas/pages';
import type { Handbook, PageDocument } from '../../document/parse';
import type { Locale } from '../../i18n/locales';
import { readPage, type ReadPage } from '../html-to-document';
import { frameOf } from './frame';

/** A built site. */
export interface Built {
  /** Folder of its files. */
  folder: string;
  /** Address of its root, with a slash at the end. */
  root: string;
}

type SectionPages = Handbook['sections'][number];

/**
 * Writes what the handbook of a language holds into `documents/`.
 * @returns how many pages it has
 */
export function writeDocuments(site: Built, locale: Locale): number {
  const read = sections.map((section) => readSection(site, locale, section));
  const written = read.filter((section) => section !== null);
  for (const { section, pages } of written) {
    for (const [slug, page] of pages) writeJson(site, [locale, section.section, slug], page);
  }
  const handbook: Handbook = { sections: written.map(({ section }) => section) };
  writeJson(site, [locale, 'handbook'], handbook);
  return written.reduce((sum, { pages }) => sum + pages.size, 0);
}

interface ReadSection {
  section: SectionPages;
  pages: ReadonlyMap<string, PageDocument>;
}

/** A section in the order in which its own page links to its pages. */
function readSection(site: Built, locale: Locale, section: Section): ReadSection | null {
  const way = `${locale === organisation.defaultLanguage ? '' : `${locale}/`}${section}/`;
  const own = readBuilt(site, way);
  if (!own) return null;
  const linked = own.links
    .filter((link) => link.startsWith(site.root + way))
    .map((link) => link.slice(site.root.length + way.length).replace(/\/.*$/, ''));
  const found = globSync('*/index.html', { cwd: path.join(site.folder, way) })
    .map((file) => path.dirname(file))
    .toSorted();
  const slugs = [...new Set([...linked, ...found])].filter((slug) => found.includes(slug));
  const pages = slugs.flatMap((slug) => {
    const page = readBuilt(site, `${way}${slug}/`);
    return page ? [[slug, pageDocument(page, `${site.root}${way}${slug}/`)] as const] : [];
  });
  return {
    section: {
      section,
      title: own.title,
      lead: own.description,
      slugs: pages.map(([slug]) => slug),
    },
    pages: new Map(pages),
  };
}

function readBuilt({ folder, root }: Built, way: string): ReadPage | null {
  const file = path.join(folder, way, 'index.html');
  return existsSync(file) ? readPage(readFileSync(file, 'utf8'), root + way) : null;
}

function pageDocument(
  { locale, title, reviewed, blocks }: ReadPage,
  address: string,
): PageDocument {
  const date = reviewed ?? organisation.edition;
  const document = { ...frameOf(locale), title, date, cover: null, blocks };
  return { address, document };
}

function writeJson({ folder }: Built, way: readonly string[], content: PageDocument | Handbook) {
  const file = path.join(folder, 'documents', `${way.join('/')}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content)}\n`);
}
