import { expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales';
import { createPdf } from '../../../src/pdf';
import { sampleDocument } from '../../fixtures/pdf/documents';
import { partsDocument } from '../../fixtures/pdf/parts';
import { longDocument } from '../../fixtures/pdf/long';
import { sha256 } from '../../helpers/pdf/hash';

/** Node's, approved there. */
const hashes = import.meta.glob<string>('../../fixtures/pdf/hashes/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const samples = locales.flatMap((locale) => [
  { name: locale, document: sampleDocument(locale) },
  { name: `parts-${locale}`, document: partsDocument(locale) },
]);

test.for(samples)('a worker makes the same bytes as Node of $name', async ({ name, document }) => {
  const shares: number[] = [];
  const result = await createPdf(document, {
    onProgress: (share) => shares.push(share),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(await sha256(result.value.bytes)).toBe(hashes[`../../fixtures/pdf/hashes/${name}.txt`]);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

test('stops when it is told to', async () => {
  const controller = new AbortController();
  const result = createPdf(sampleDocument('en'), { signal: controller.signal });
  controller.abort();
  expect(await result).toEqual({ ok: false, error: { kind: 'cancelled' } });
});

test('stops in the middle of its work', async () => {
  const controller = new AbortController();
  const shares: number[] = [];
  const result = await createPdf(longDocument('en', 100), {
    signal: controller.signal,
    onProgress: (share) => {
      shares.push(share);
      controller.abort();
    },
  });
  expect(result).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect(shares).toHaveLength(1);
});

/** The longest time, in milliseconds, in which the page could not have answered a key. */
async function longestSilence(work: Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const listen = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const timer = setInterval(listen, 4);
  await work;
  clearInterval(timer);
  listen();
  return longest;
}

test('the page answers while a long PDF is made', async () => {
  let began = 0;
  const silence = await longestSilence(
    createPdf(longDocument('zh-hans', 200), {
      // All fonts are there: what follows is nothing but work.
      onProgress: (share) => {
        if (share === 0.3) began = performance.now();
      },
    }),
  );
  const took = performance.now() - began;
  expect(began).toBeGreaterThan(0);
  // A busy machine lets either wait; made on the page itself, one would be half of the other.
  expect(silence).toBeLessThan(took / 4);
});
