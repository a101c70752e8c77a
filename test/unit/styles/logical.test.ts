import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { expect, it } from 'vitest';

const physical =
  /(?<![\w-])(?:(?:margin|padding|border)-(?:left|right)|(?:left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b|border-(?:top|bottom)-(?:left|right)-radius)/;

it('styles use logical properties, so that Arabic mirrors by itself', async () => {
  const files = await Array.fromAsync(glob('src/**/*.{css,astro,svelte}'));
  expect(files.length).toBeGreaterThan(0);
  const lines = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line, i) => `${file}:${String(i + 1)} ${line.trim()}`)
      .filter((line) => physical.test(line)),
  );
  expect(lines).toEqual([]);
});
