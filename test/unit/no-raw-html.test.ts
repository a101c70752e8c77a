import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
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

it('nothing puts text into a page as markup', async () => {
  const files = await Array.fromAsync(glob('src/**/*.{ts,astro,svelte}'));
  expect(files.length).toBeGreaterThan(0);
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return dangers.filter((danger) => text.includes(danger)).map((danger) => `${file}: ${danger}`);
  });
  expect(found).toEqual([]);
});
