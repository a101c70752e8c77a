import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales';
import { sampleDocument } from '../../fixtures/pdf/documents';
import { readers, tight } from '../../helpers/pdf/readers';
import { render } from '../../helpers/pdf/render';
import { actualTexts } from '../../helpers/pdf/structure';
import { hasPoppler, readWithPoppler } from '../../helpers/pdf/installed';
import { leavesOf } from '../../helpers/pdf/words';
import { lostWords, shareBack, unfoundWords } from '../../helpers/pdf/words-back';

describe.for(locales.filter((locale) => locale !== 'ar'))('the text of a PDF in %s', (locale) => {
  const document = sampleDocument(locale);

  test.for(Object.entries(readers))('comes back from %s', async ([, read]) => {
    const { bytes } = await render(document);
    const text = tight(await read(bytes));
    expect(leavesOf(document).filter((leaf) => !text.includes(tight(leaf)))).toEqual([]);
  });
});

test.skipIf(!hasPoppler).for(locales.filter((locale) => locale !== 'ar'))(
  'the text of a PDF in %s comes back from poppler',
  async (locale) => {
    const document = sampleDocument(locale);
    const text = tight(readWithPoppler((await render(document)).bytes));
    expect(leavesOf(document).filter((leaf) => !text.includes(tight(leaf)))).toEqual([]);
  },
);

test('elements say every Arabic word as it was written', async () => {
  const document = sampleDocument('ar');
  const { bytes } = await render(document);
  const said = actualTexts(bytes).join('\n');
  const arabic = leavesOf(document).filter((leaf) => /\p{Script=Arabic}/u.test(leaf));
  expect(arabic.filter((leaf) => !said.includes(leaf))).toEqual([]);
});

describe('Arabic words come back', () => {
  const document = sampleDocument('ar');

  test('from PDFium, 99 of a hundred', async () => {
    const lost = lostWords(document, await readers.pdfium((await render(document)).bytes));
    expect(shareBack(lost, document), lost.join(' ')).toBeGreaterThanOrEqual(0.99);
  });

  test('from PDFium, a line from the left among them in its order', async () => {
    const text = await readers.pdfium((await render(document)).bytes);
    expect(text).toContain('Treasury Board of Canada, Guideline on Service Standards, 2012');
  });

  test.skipIf(!hasPoppler)('from poppler, 98 of a hundred', async () => {
    const lost = lostWords(document, readWithPoppler((await render(document)).bytes));
    expect(shareBack(lost, document), lost.join(' ')).toBeGreaterThanOrEqual(0.98);
  });

  // It leaves out the blanks between runs, so some words stand side by side.
  test('from pdf.js, 96 of a hundred, though some without the blank beside them', async () => {
    const text = await readers.pdfjs((await render(document)).bytes);
    const unfound = unfoundWords(document, text);
    expect(shareBack(unfound, document), unfound.join(' ')).toBeGreaterThanOrEqual(0.96);
    expect(shareBack(lostWords(document, text), document)).toBeGreaterThanOrEqual(0.82);
  });
});

test('nothing in the samples is missing from the fonts', async () => {
  for (const locale of locales) {
    expect((await render(sampleDocument(locale))).unshown).toEqual([]);
  }
});
