import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** What would put text into a page as markup, or an island past the CSP. */
const dangers = [
  '{@html',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'document.write',
  'client:only',
];

it('nothing puts text into a page as markup', () => {
  // Not by a glob: what looks for unused code takes all that one finds for used.
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|astro|svelte)$/.test(file))
    .map((file) => path.join('src', file));
  expect(files.length).toBeGreaterThan(0);
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return dangers.filter((danger) => text.includes(danger)).map((danger) => `${file}: ${danger}`);
  });
  expect(found).toEqual([]);
});
