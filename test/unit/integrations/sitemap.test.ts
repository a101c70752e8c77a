import { describe, expect, it } from 'vitest';
import { entryOf, sitemapOf } from '../../../src/integrations/sitemap';

const head = (inner: string) => `<!doctype html><html><head>${inner}</head><body></body></html>`;
const canonical = '<link rel="canonical" href="https://h.example/a/">';

describe('entryOf', () => {
  it('reads the address and its versions in other languages', () => {
    const alternate = '<link rel="alternate" hreflang="pl" href="https://h.example/pl/a/">';
    expect(entryOf(head(canonical + alternate))).toEqual({
      address: 'https://h.example/a/',
      versions: [['pl', 'https://h.example/pl/a/']],
    });
  });

  it('leaves out a page that asks not to be listed, or has no address of its own', () => {
    expect(entryOf(head(`${canonical}<meta name="robots" content="noindex">`))).toBeUndefined();
    expect(entryOf(head('<title>404</title>'))).toBeUndefined();
  });
});

describe('sitemapOf', () => {
  it('escapes addresses', () => {
    expect(
      sitemapOf([{ address: 'https://h.example/?a&b', versions: [['pl', 'https://h.example/"']] }]),
    ).toContain(
      '<url><loc>https://h.example/?a&amp;b</loc>' +
        '<xhtml:link rel="alternate" hreflang="pl" href="https://h.example/&quot;"/></url>',
    );
  });
});
