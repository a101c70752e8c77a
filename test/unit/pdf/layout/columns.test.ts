import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { bullets, table, type Flow } from '../../../../src/document/build';
import type { Document } from '../../../../src/document/document';
import type { Locale } from '../../../../src/i18n/locales';
import { shareOut } from '../../../../src/pdf/layout/blocks/table/columns';
import { readers } from '../../../helpers/pdf/readers';
import { render } from '../../../helpers/pdf/render';

describe('shareOut', () => {
  it.each([
    ['by shares', [1, 3], [0, 0], 100, [25, 75]],
    ['no column under its least', [1, 3], [40, 0], 100, [40, 60]],
    ['nor one that becomes too narrow by that', [1, 1, 2], [0, 45, 40], 100, [15, 45, 40]],
    ['where there is too little, the widest give way', [1, 1, 1], [10, 80, 200], 100, [10, 45, 45]],
  ])('gives widths %s', (_, shares, least, width, expected) => {
    expect(shareOut(shares, least, width)).toEqual(expected);
  });
});

test('shareOut gives away all there is, and what each needs if it can', () => {
  const measure = fc.double({ min: 1, max: 200, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(measure, measure), { minLength: 1, maxLength: 8 }),
      fc.double({ min: 100, max: 500, noNaN: true }),
      (columns, width) => {
        const least = columns.map(([, each]) => each);
        const widths = shareOut(
          columns.map(([share]) => share),
          least,
          width,
        );
        expect(widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(width, 6);
        const suffices = least.reduce((sum, each) => sum + each, 0) <= width;
        for (const [index, each] of widths.entries()) {
          expect(each).toBeGreaterThan(0);
          if (suffices) expect(each).toBeGreaterThanOrEqual((least[index] ?? 0) - 1e-9);
        }
      },
    ),
  );
});

const documentWith = (cells: readonly Flow[], locale: Locale): Document => ({
  ...{ locale, title: 'Title', author: '', date: '2026-11-03', paper: 'a4', cover: null },
  running: { header: '', pageLabel: '' },
  blocks: [table({ header: cells.map(() => ''), rows: [cells] })],
});

/** Lines as a reader sees them: a word that was broken stands on two. */
const linesOf = async (document: Document) =>
  (await readers.pdfium((await render(document)).bytes)).split(/\s+/);

test.for([
  ['en', 'Unterstützungsverantwortliche'],
  ['pl', 'Odpowiedzialność_za_jakość'],
  ['zh-hant', 'ServiceLevelAgreement2027'],
] as const)('a column in %s is as wide as its longest word', async ([locale, word]) => {
  const around = ['a', 'b', 'c', 'd', 'e'];
  expect(await linesOf(documentWith([...around, word], locale))).toContain(word);
  expect(await linesOf(documentWith([[bullets([word])], ...around], locale))).toContain(word);
});

test('a word wider than the page breaks, and its neighbours do not', async () => {
  const lines = await linesOf(documentWith(['responsible', 'accountable', 'x'.repeat(300)], 'en'));
  expect(lines).toEqual(expect.arrayContaining(['responsible', 'accountable']));
  expect(lines.join('')).toContain('x'.repeat(300));
});
