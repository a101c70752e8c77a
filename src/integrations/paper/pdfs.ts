import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { organisation } from '../../content/organisation';
import type { Document } from '../../document/document';
import { parseHandbook, parsePage } from '../../document/parse';
import type { Locale } from '../../i18n/locales';
import type { Result } from '../../lib/result';
import type { PdfError } from '../../pdf';
import { openFonts, renderPdf } from '../../pdf/node';
import { handbookBook, pagePrint, sectionBook, type Chapter } from './books';
import { Cache, engineHash, hashOf } from './cache';

interface Making {
  /** The built site. */
  folder: string;
  /** The project. */
  root: string;
  report: (line: string) => void;
}

/** Sections that are about the site, not about service: they are no chapter of the handbook. */
const apart = new Set(['about']);

/**
 * Writes the PDFs of all pages, sections and handbooks from what `documents/` holds.
 * @throws with its name, if one cannot be made
 */
export async function writePdfs({ folder, root, report }: Making): Promise<void> {
  const fonts = openFonts();
  const cache = new Cache(path.join(root, 'node_modules/.cache/touchpoint/pdf'), '.pdf');
  const engine = engineHash(root);
  for (const locale of organisation.languages) {
    const prints = printsOf(folder, locale);
    let made = 0;
    for (const [name, document] of prints) {
      const key = hashOf(engine, JSON.stringify(document));
      let bytes = cache.read(key);
      if (!bytes) {
        const pdf = valueOf(await renderPdf(document, { fonts }), name);
        if (pdf.unshown.length > 0) report(`${name}: no font has ${pdf.unshown.join(' ')}`);
        bytes = pdf.bytes;
        cache.write(key, bytes);
        made += 1;
      }
      write(path.join(folder, 'pdf', name), bytes);
    }
    report(`${locale}: ${prints.length} PDFs, ${made} of them made anew`);
  }
  cache.prune();
}

/** Names below `pdf/` and what stands in them. */
function printsOf(folder: string, locale: Locale): [name: string, document: Document][] {
  const read = (name: string) =>
    readFileSync(path.join(folder, 'documents', locale, `${name}.json`), 'utf8');
  const { sections } = valueOf(parseHandbook(read('handbook')), `${locale}/handbook.json`);
  const chapters = sections.map(({ slugs, ...section }): Chapter & { slugs: string[] } => ({
    ...section,
    slugs,
    pages: slugs.map((slug) => {
      const name = `${section.section}/${slug}`;
      return valueOf(parsePage(read(name)), `${locale}/${name}.json`);
    }),
  }));
  const pages = chapters.flatMap(({ section, slugs, pages }) =>
    pages.map((page, at): [string, Document] => [
      `${locale}/${section}/${slugs[at] ?? ''}.pdf`,
      pagePrint(page),
    ]),
  );
  const books = chapters.map((chapter): [string, Document] => [
    `${locale}/${chapter.section}.pdf`,
    sectionBook(chapter, locale),
  ]);
  const handbook = handbookBook(
    chapters.filter(({ section }) => !apart.has(section)),
    locale,
  );
  return [...pages, ...books, [`${locale}/handbook.pdf`, handbook]];
}

function valueOf<T>(result: Result<T, string | PdfError>, name: string): T {
  if (result.ok) return result.value;
  throw new Error(`${name}: ${JSON.stringify(result.error)}`);
}

function write(file: string, bytes: Uint8Array) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
