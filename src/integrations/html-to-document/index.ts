import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { Block } from '../../document/blocks';
import type { LinkTarget } from '../../document/inline';
import { mapBlocks } from '../../document/walk';
import type { Locale } from '../../i18n/locales';
import { blocksOf } from './blocks';
import { localeOf, type Place } from './place';

/** A page of the site as paper may carry it. */
export interface ReadPage {
  /** The language of its title, which stands for all of it. */
  locale: Locale;
  title: string;
  blocks: readonly Block[];
}

/**
 * The main part of a page as blocks; README.md says what becomes what.
 * @param address the page's own, in full, without a fragment: links start from it
 * @returns null for a page without a main part or without a title in it
 */
export function readPage(html: string, address: string): ReadPage | null {
  const tree = fromHtml(html);
  const main = select('main', tree);
  const title = main && select('h1', main);
  const root = select('html', tree);
  if (!main || !title || !root) return null;
  const pageLocale = localeOf(root) ?? 'en';
  const locale = localeOf(title) ?? pageLocale;
  const place: Place = {
    documentLocale: locale,
    locale: pageLocale,
    link: null,
    linkOf: (href) => linkFrom(address, href),
  };
  const blocks = oneBreakAtATime(blocksOf(main.children, place));
  return { locale, title: toString(title).trim(), blocks: linkedWithin(blocks, address) };
}

/** Only what a reader can safely be sent to from a file. */
function linkFrom(address: string, href: string): LinkTarget | null {
  if (!URL.canParse(href, address)) return null;
  const url = new URL(href, address);
  return url.protocol === 'https:' || url.protocol === 'mailto:'
    ? { kind: 'address', url: url.href }
    : null;
}

/** Links to headings of the same page stay within the document. */
function linkedWithin(blocks: readonly Block[], address: string): Block[] {
  const ids = new Set<string>();
  mapBlocks(blocks, { heading: (each) => (each.id !== null && ids.add(each.id), each) });
  return mapBlocks(blocks, {
    target: (target) => {
      if (target.kind === 'heading' || !target.url.startsWith(`${address}#`)) return target;
      const id = decodeURIComponent(target.url.slice(address.length + 1));
      return ids.has(id) ? { kind: 'heading', id } : target;
    },
  });
}

/** No page stays empty: a break neither follows another nor stands at an end. */
function oneBreakAtATime(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, index) => {
    if (block.kind !== 'page-break') return true;
    const next = blocks[index + 1];
    return index > 0 && next !== undefined && next.kind !== 'page-break';
  });
}
