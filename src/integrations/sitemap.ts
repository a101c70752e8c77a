import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';

interface Entry {
  address: string;
  /** The same page in other languages: language tag and address. */
  versions: readonly (readonly [language: string, address: string])[];
}

/** What a page's own head tells search engines; undefined if it asks not to be listed. */
export function entryOf(html: string): Entry | undefined {
  const head = fromHtml(html.slice(0, html.indexOf('</head>')));
  const canonical = select('link[rel=canonical]', head)?.properties['href'];
  if (typeof canonical !== 'string' || select('meta[name=robots]', head)) return undefined;
  const versions = selectAll('link[rel=alternate][hreflang]', head).map(
    ({ properties }) => [String(properties['hrefLang']), String(properties['href'])] as const,
  );
  return { address: canonical, versions };
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

export function sitemapOf(entries: readonly Entry[]): string {
  const urls = entries.map(({ address, versions }) => {
    const links = versions.map(
      ([language, href]) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(href)}"/>`,
    );
    return `<url><loc>${escaped(address)}</loc>${links.join('')}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>\n',
  ].join('\n');
}

/** Writes `sitemap.xml` from the heads of the built pages. */
export function sitemap(): AstroIntegration {
  return {
    name: 'touchpoint:sitemap',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const entries = globSync('**/*.html', { cwd: folder })
          .toSorted()
          .map((file) => entryOf(readFileSync(path.join(folder, file), 'utf8')))
          .filter((entry) => entry !== undefined);
        writeFileSync(path.join(folder, 'sitemap.xml'), sitemapOf(entries));
      },
    },
  };
}
