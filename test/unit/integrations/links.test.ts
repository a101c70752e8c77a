import { describe, expect, it } from 'vitest';
import { deadLinks, isRedirect, linksOf, type Site } from '../../../src/integrations/links';

const site = (pages: Record<string, string>, files: string[] = []): Site => ({
  pages: new Map(Object.entries(pages).map(([path, html]) => [path, linksOf(html)])),
  files: new Set(files),
  base: '/handbook/',
  origin: 'https://service.example',
});
const dead = (pages: Record<string, string>, files?: string[]) =>
  deadLinks(site(pages, files), /^tools\//).map(({ page, link, reason }) => [page, link, reason]);

describe('deadLinks', () => {
  it('finds a page that is not there, with the page that asks for it', () => {
    expect(dead({ 'a/': '<a href="/handbook/b/">b</a>' })).toEqual([
      ['a/', '/handbook/b/', 'no such page'],
    ]);
  });

  it('finds an anchor that is not there, on this page and on another', () => {
    const pages = { '': '<a href="a/#x">x</a><a href="#y">y</a>', 'a/': '<h2 id="z">z</h2>' };
    expect(dead(pages)).toEqual([
      ['', 'a/#x', 'no such anchor'],
      ['', '#y', 'no such anchor'],
    ]);
  });

  it('finds a link that forgets the base path', () => {
    expect(dead({ '': '<a href="/a/">a</a>', 'a/': '' })).toEqual([['', '/a/', 'no such page']]);
  });

  it('finds a missing file that a page loads', () => {
    expect(dead({ '': '<script src="/handbook/x.js"></script>' })).toHaveLength(1);
    expect(dead({ '': '<script src="/handbook/x.js"></script>' }, ['x.js'])).toEqual([]);
  });

  it('passes over other sites, and over the state that a tool keeps in its fragment', () => {
    const html = '<a href="https://example.org/x">x</a><a href="/handbook/tools/#p1/goals">y</a>';
    expect(dead({ '': html, 'tools/': '' })).toEqual([]);
  });

  it('checks absolute links into the site itself', () => {
    expect(
      dead({ '': '<link rel="canonical" href="https://service.example/handbook/q/">' }),
    ).toEqual([['', 'https://service.example/handbook/q/', 'no such page']]);
  });
});

it('isRedirect knows a page that only sends on', () => {
  expect(isRedirect('<meta http-equiv="refresh" content="0;url=/x">')).toBe(true);
  expect(isRedirect('<p>Here</p>')).toBe(false);
});
