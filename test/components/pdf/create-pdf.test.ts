import { expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales';
import { createPdf } from '../../../src/pdf';
import { sampleDocument } from '../../fixtures/pdf/documents';
import { partsDocument } from '../../fixtures/pdf/parts';
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
