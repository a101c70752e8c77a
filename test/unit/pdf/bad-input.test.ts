import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/document/blocks';
import {
  bullets,
  callout,
  heading,
  inline,
  paragraph,
  quotation,
  table,
} from '../../../src/document/build';
import type { Document } from '../../../src/document/document';
import type { Locale } from '../../../src/i18n/locales';
import { FontLibrary } from '../../../src/pdf/fonts/library';
import { nodeFonts } from '../../../src/pdf/fonts/node-source';
import { renderPdf } from '../../../src/pdf/node';
import { sampleDocument } from '../../fixtures/pdf/documents';
import { longDocument } from '../../fixtures/pdf/long';
import { PdfObjects } from '../../helpers/pdf/file';
import { readers, tight } from '../../helpers/pdf/readers';
import { render } from '../../helpers/pdf/render';
import { inked, readSaid } from '../../helpers/pdf/said';
import { faultsOf } from '../../helpers/pdf/ua';

const plain = (blocks: readonly Block[], locale: Locale = 'en'): Document => ({
  locale,
  title: 'Title',
  author: '',
  date: '2026-11-03',
  paper: 'a4',
  running: { header: '', pageLabel: '' },
  cover: null,
  blocks,
});

async function textOf(document: Document): Promise<string> {
  const { bytes } = await render(document);
  expect(faultsOf(bytes)).toEqual([]);
  return tight(await readers.pdfium(bytes));
}

describe('what ought to break a file', () => {
  test('an empty document is one page', async () => {
    const { bytes, pages } = await render(plain([]));
    expect(pages).toBe(1);
    expect(faultsOf(bytes)).toEqual([]);
  });

  test('blocks without words', async () => {
    const blocks = [
      heading(1, ''),
      paragraph(''),
      bullets(['', []]),
      table({ header: [], rows: [[]] }),
    ];
    expect(await textOf(plain([...blocks, callout('note', '', []), quotation([])]))).toBe('••');
  });

  test('a row taller than a page goes on on the next', async () => {
    const words = Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ');
    const text = await textOf(
      plain([
        table({
          header: ['A', 'B'],
          rows: [
            [words, 'x'],
            ['y', 'z'],
          ],
        }),
      ]),
    );
    const headerAndShortCell = /AB|x/g;
    expect(text.replace(headerAndShortCell, '') === `${tight(words)}yz`).toBe(true);
  });

  test('a word of ten thousand letters breaks where it must', async () => {
    const word = 'abcdefghij'.repeat(1000);
    expect((await textOf(plain([paragraph(word)]))) === word).toBe(true);
  });

  test.for([
    ['Arabic letters', 'نقلها'.repeat(2000), 'ar'],
    ['Chinese marks that may not begin a line', '，。'.repeat(5000), 'zh-hans'],
    ['an address', `https://example.org/${'a-b/'.repeat(2500)}`, 'pl'],
  ] as const)('ten thousand signs without a place to break: %s', async ([, word, locale]) => {
    const { bytes } = await render(plain([paragraph(word)], locale));
    expect(faultsOf(bytes)).toEqual([]);
    expect(inked(readSaid(new PdfObjects(bytes)).text) === word).toBe(true);
  });

  test('fifty levels of anything', async () => {
    const within = (wrap: (blocks: Block[]) => Block): Block =>
      Array.from({ length: 50 }).reduce<Block>((inner) => wrap([inner]), paragraph('innermost'));
    const text = await textOf(
      plain([
        within((blocks) => callout('note', '', blocks)),
        within((blocks) => quotation(blocks)),
        within((blocks) => table({ header: [], rows: [[blocks]] })),
      ]),
    );
    expect(text).toBe('innermost'.repeat(3));
  });

  test('a table of sixty columns', async () => {
    const words = Array.from({ length: 60 }, (_, index) => `word${index}`);
    const { bytes } = await render(plain([table({ header: words, rows: [words, words] })]));
    expect(faultsOf(bytes)).toEqual([]);
    expect(inked(readSaid(new PdfObjects(bytes)).text)).toBe(words.join('').repeat(3));
  });

  test('fifty levels of list', async () => {
    const nested = Array.from({ length: 50 }).reduce<Block>(
      (inner, _, index) => bullets([[paragraph(`level ${50 - index}`), inner]]),
      paragraph('innermost'),
    );
    const text = await textOf(plain([nested]));
    expect(text).toContain('level1•level2');
    expect(text).toContain('level49•level50innermost');
  });

  test('unpaired surrogates and control characters are shown as a mark', async () => {
    const text = await textOf(plain([paragraph('a\ud800b\u0000c\udc00d\u0007e')]));
    expect(text).toContain('a\ufffdb\ufffdc\ufffdd\ufffde');
  });

  test.for(['\u202a', '\u202b', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068'])(
    'an override or embedding that never ends (%j) reaches no further than its paragraph',
    async (sign) => {
      const { bytes } = await render(
        plain([paragraph(`one ${sign.repeat(200)}two (2)`), paragraph('three (3)')]),
      );
      expect(faultsOf(bytes)).toEqual([]);
      const said = readSaid(new PdfObjects(bytes));
      expect(inked(said.text)).toBe('onetwo(2)three(3)');
      expect(said.misspelt).toEqual([]);
      expect(tight(await readers.pdfium(bytes))).toContain('three(3)');
    },
  );

  test('what no font has is drawn as a mark, kept in the text, and reported', async () => {
    const { bytes, unshown } = await render(plain([paragraph('So 𝀀 and \u{1E900}.')]));
    expect(unshown).toEqual(['𝀀', '\u{1E900}'].sort());
    expect(tight(await readers.pdfium(bytes))).toContain('So𝀀and');
  });

  test('an address that is no address stays words', async () => {
    const { bytes } = await render(
      plain([
        paragraph({
          kind: 'link',
          target: { kind: 'address', url: 'javascript:alert(1)' },
          content: inline('press'),
        }),
      ]),
    );
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('javascript');
    expect(new PdfObjects(bytes).pages[0]?.has('Annots')).toBe(false);
  });

  test('five hundred pages', async () => {
    const { pages, bytes } = await render(longDocument('en', 500));
    expect(pages).toBeGreaterThan(400);
    expect(faultsOf(bytes)).toEqual([]);
  });

  test('a list of slices that cannot be fetched is named', async () => {
    const fonts = new FontLibrary({
      ...nodeFonts,
      ranges: () => Promise.reject(new Error('offline')),
    });
    expect(await renderPdf(sampleDocument('zh-hant'), { fonts })).toEqual({
      ok: false,
      error: { kind: 'unreachable', file: 'noto-sans-tc/unicode.json' },
    });
  });

  test('a slice that came once is enough, offline or not', async () => {
    let isOnline = true;
    const fonts = new FontLibrary({
      ...nodeFonts,
      file: (family, name) =>
        isOnline ? nodeFonts.file(family, name) : Promise.reject(new Error('offline')),
    });
    const first = await renderPdf(sampleDocument('pl'), { fonts });
    isOnline = false;
    expect(await renderPdf(sampleDocument('pl'), { fonts })).toEqual(first);
  });

  test('a slice that cannot be fetched is named', async () => {
    const fonts = new FontLibrary({
      ...nodeFonts,
      file: () => Promise.reject(new Error('offline')),
    });
    expect(await renderPdf(sampleDocument('en'), { fonts })).toEqual({
      ok: false,
      error: { kind: 'unreachable', file: 'noto-sans-latin-700-normal.woff' },
    });
  });
});
