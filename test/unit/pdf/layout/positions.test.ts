import { expect, test } from 'vitest';
import { numbered, paragraph, subscript, superscript } from '../../../../src/document/build';
import type { Block } from '../../../../src/document/blocks';
import type { Document } from '../../../../src/document/document';
import { operationsOf, shownTexts } from '../../../helpers/pdf/content';
import { PdfObjects } from '../../../helpers/pdf/file';
import { readers, tight } from '../../../helpers/pdf/readers';
import { render } from '../../../helpers/pdf/render';
import { faultsOf } from '../../../helpers/pdf/ua';

const documentOf = (blocks: readonly Block[]): Document => ({
  ...{ locale: 'en', title: 'Title', author: '', date: '2026-11-03', paper: 'a4', cover: null },
  running: { header: '', pageLabel: '' },
  blocks,
});

test('words above and below their line are smaller, raised and lowered, and in order', async () => {
  const { bytes } = await render(
    documentOf([paragraph(['m', superscript('2'), ' of CO', subscript('2'), '.'])]),
  );
  expect(faultsOf(bytes)).toEqual([]);
  const file = new PdfObjects(bytes);
  const [page] = file.pages;
  if (!page) throw new Error('There is no page');
  const [m, above, , below, stop] = shownTexts(operationsOf(file, page));
  expect([above?.size, below?.size].map((size) => (size ?? 0) / (m?.size ?? 1))).toEqual([
    expect.closeTo(0.66),
    expect.closeTo(0.66),
  ]);
  expect((above?.y ?? 0) - (m?.y ?? 0)).toBeGreaterThan(3);
  expect((m?.y ?? 0) - (below?.y ?? 0)).toBeGreaterThan(1);
  expect(stop?.y).toBe(m?.y);
  // The small digits take their own room, no more.
  expect((stop?.x ?? 0) - (below?.x ?? 0)).toBeCloseTo(10.5 * 0.66 * 0.572, 1);
  for (const read of Object.values(readers)) expect(tight(await read(bytes))).toBe('m2ofCO2.');
});

test.for([1, 8, 98, 998, -3])('a list that starts at %i shows every number', async (start) => {
  const items = ['a', 'b', 'c'];
  const { bytes } = await render(documentOf([numbered(items, start)]));
  const text = tight(await readers.pdfium(bytes));
  expect(text).toBe(items.map((item, index) => `${start + index}.${item}`).join(''));
});
