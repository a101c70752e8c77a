import { select, selectAll } from 'hast-util-select';
import { fromHtml } from 'hast-util-from-html';

/** What the built site offers, and what one page of it asks for. */
export interface PageLinks {
  /** Ids that an address may end in: `#limits`. */
  anchors: ReadonlySet<string>;
  /** `href` and `src` values as they stand. */
  links: readonly string[];
}

const asking: readonly [selector: string, property: string][] = [
  ['a[href], link[href], area[href]', 'href'],
  ['img[src], script[src], iframe[src], source[src]', 'src'],
];

/** Reads the anchors and links of one HTML page. */
export function linksOf(html: string): PageLinks {
  const tree = fromHtml(html);
  const anchors = selectAll('[id]', tree).map(({ properties }) => String(properties['id']));
  const links = asking.flatMap(([selector, property]) =>
    selectAll(selector, tree).map(({ properties }) => String(properties[property])),
  );
  return { anchors: new Set(anchors), links };
}

/** True for a page that only sends the reader on; its links are another page's business. */
export const isRedirect = (html: string) =>
  select('meta[http-equiv=refresh]', fromHtml(html)) !== undefined;

export interface DeadLink {
  page: string;
  link: string;
  reason: 'no such page' | 'no such anchor';
}

export interface Site {
  /** Path of each page below the base, `standards/` or `404.html`, and what it holds. */
  pages: ReadonlyMap<string, PageLinks>;
  /** Paths of all files below the base. */
  files: ReadonlySet<string>;
  /** Starts and ends in a slash. */
  base: string;
  /** Origin under which the site is published; its own absolute links are checked too. */
  origin: string;
}

/**
 * Links into the site that lead nowhere. `scripted` tells the pages whose fragment is a script's
 * state and not an anchor.
 */
export function deadLinks({ pages, files, base, origin }: Site, scripted: RegExp): DeadLink[] {
  return [...pages].flatMap(([page, { links }]) =>
    links.flatMap((link): DeadLink[] => {
      const address = new URL(link, new URL(base + page, origin));
      if (address.origin !== origin) return [];
      const path = decodeURIComponent(address.pathname);
      if (!path.startsWith(base)) return [{ page, link, reason: 'no such page' }];
      const target = path.slice(base.length);
      const found = pages.get(target) ?? pages.get(target.replace(/index\.html$/, ''));
      if (!found) return files.has(target) ? [] : [{ page, link, reason: 'no such page' }];
      const anchor = decodeURIComponent(address.hash.slice(1));
      if (anchor === '' || found.anchors.has(anchor) || scripted.test(target)) return [];
      return [{ page, link, reason: 'no such anchor' }];
    }),
  );
}
