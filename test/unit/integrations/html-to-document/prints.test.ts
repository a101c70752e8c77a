import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Document } from '../../../../src/document/document';
import { openFonts, renderPdf } from '../../../../src/pdf/node';
import { tight, readers } from '../../../helpers/pdf/readers';
import { leavesOf } from '../../../helpers/pdf/words';
import { anyMain } from './any-page';
import { read } from './read';

it('makes of any page a document that prints, with every word', async () => {
  const fonts = openFonts();
  const prints = fc.asyncProperty(anyMain, async (html) => {
    const document: Document = {
      ...{ locale: 'en', title: 'T', author: '', date: '2026-11-03', paper: 'a4', cover: null },
      running: { header: '', pageLabel: '{page}' },
      blocks: read(html) ?? [],
    };
    const pdf = await renderPdf(document, { fonts });
    if (!pdf.ok) throw new Error(JSON.stringify(pdf.error));
    const text = tight(await readers.pdfjs(pdf.value.bytes));
    const words = leavesOf(document).flatMap((leaf) => leaf.split(/\s+/));
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });
  await fc.assert(prints, { numRuns: 60, seed: 7 });
});
