import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import type { Block } from '../../document/blocks';
import type { LinkTarget } from '../../document/inline';
import { textsOf } from '../../document/texts';
import { mapBlocks } from '../../document/walk';
import type { Locale } from '../../i18n/locales';
import { blocksOf } from './blocks';
import { localeOf } from './place';
import { differenceOf, visibleTexts } from './visible-text';

/** A page of the site as paper may carry it. */
export interface ReadPage {
  /** The language of its title, which stands for all of it. */
  locale: Locale;
  title: string;
  /** What its head says that the page is for; empty if it says nothing. */
  description: string;
  /** ISO date of its last review, if it names one. */
  reviewed: string | null;
  blocks: readonly Block[];
  /** Addresses that its main part links to, in order. */
  links: readonly string[];
}

/**
 * The main part of a page as blocks; README.md says what becomes what.
 * @param address the page's own, in full, without a fragment: links start from it
 * @returns null for a page without a main part or without a title in it
 * @throws if a word of the page would be lost or said twice
 */
export function readPage(html: string, address: string): ReadPage | null {
  const tree = fromHtml(html);
  const root = select('html', tree);
  const main = select('main', tree);
  const title = main && select('h1', main);
  if (!root || !title) return null;
  const pageLocale = localeOf(root) ?? 'en';
  const locale = localeOf(title) ?? pageLocale;
  const linkOf = (href: string) => linkFrom(address, href);
  const place = { documentLocale: locale, locale: pageLocale, link: null, linkOf };
  const blocks = linkedWithin(blocksOf(main.children, place), address);
  const difference = differenceOf(visibleTexts(main), textsOf(blocks));
  if (difference !== '') throw new Error(`${address}: not the same on paper: ${difference}`);
  const reviewed = select('header time', main)?.properties['dateTime'];
  return {
    locale,
    title: visibleTexts(title).join('').trim(),
    description: select('meta[name=description]', tree)?.properties['content'] ?? '',
    reviewed: typeof reviewed === 'string' ? reviewed : null,
    blocks,
    links: selectAll('a[href]', main).flatMap(
      ({ properties }) => URL.parse(properties['href'] ?? '', address)?.href ?? [],
    ),
  };
}

/** Only what a reader can safely be sent to from a file. */
function linkFrom(address: string, href: string): LinkTarget | null {
  const url = URL.parse(href, address);
  return url?.protocol === 'https:' || url?.protocol === 'mailto:'
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
