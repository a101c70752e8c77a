import { expect, it, test } from 'vitest';
import { paragraph } from '../../../../src/document/build';
import type { Document } from '../../../../src/document/document';
import { locales, type Locale } from '../../../../src/i18n/locales';
import { FontLibrary } from '../../../../src/pdf/fonts/library';
import { nodeFonts } from '../../../../src/pdf/fonts/node-source';
import { renderPdf } from '../../../../src/pdf/node';
import { findBreaks } from '../../../../src/pdf/shaping/breaks';
import { emojiIn } from '../../../../src/pdf/shaping/emoji';
import { operationsOf, shownTexts } from '../../../helpers/pdf/content';
import { PdfObjects } from '../../../helpers/pdf/file';
import { readers } from '../../../helpers/pdf/readers';
import { render } from '../../../helpers/pdf/render';
import { actualTexts } from '../../../helpers/pdf/structure';
import { faultsOf } from '../../../helpers/pdf/ua';

const saying = (text: string, locale: Locale = 'en'): Document => ({
  ...{ locale, title: 'Title', author: '', date: '2026-11-03', paper: 'a4', cover: null },
  running: { header: '', pageLabel: '' },
  blocks: [paragraph(text)],
});

/** A picture each, made of one to seven characters. */
const pictures = [
  ...['👍', '🙂', '⭐', '✅', '❤️', '☎️', '👍🏽', '🇵🇱', '🇹🇼', '1️⃣', '#️⃣'],
  ...['👩‍💻', '👩🏿‍🚀', '🏃‍♀️', '🏳️‍🌈', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👨‍👩‍👧‍👦'],
];

it.each(pictures)('%s is one emoji', (emoji) => {
  expect(emojiIn(`a${emoji}b`)).toEqual([{ start: 1, end: 1 + emoji.length }]);
});

it.each(['a', '1', '#', '客户', 'هدف', '©', '™', '☎', '✔', '✓', '→', '❤︎'])('%s is none', (text) => {
  expect(emojiIn(text)).toEqual([]);
});

test('two flags are two emoji, and no line ends within one', () => {
  const text = '🇵🇱🇹🇼 👩‍💻👍🏽';
  expect(emojiIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    ...['🇵🇱', '🇹🇼', '👩‍💻', '👍🏽'],
  ]);
  const spans = [
    { start: 0, end: text.length, locale: 'en', style: 'regular', position: 'line' },
  ] as const;
  const inside = findBreaks({ text, spans, direction: 'ltr' }).filter(({ at }) =>
    emojiIn(text).some(({ start, end }) => start < at && at < end),
  );
  expect(inside).toEqual([]);
});

test.each(pictures)('%s is drawn as one picture that says what it is', async (emoji) => {
  const { bytes, unshown } = await render(saying(emoji));
  expect(unshown).toEqual([]);
  expect(faultsOf(bytes)).toEqual([]);
  const file = new PdfObjects(bytes);
  const codes = file.pages.flatMap((page) =>
    shownTexts(operationsOf(file, page)).flatMap((shown) => shown.codes),
  );
  expect(codes).toHaveLength(1);
  expect(await readers.pdfium(bytes)).toContain(emoji);
});

test('in Arabic the element says it', async () => {
  const { bytes } = await render(saying('👩‍💻 👍🏽', 'ar'));
  expect(actualTexts(bytes)).toEqual(['👩‍💻 👍🏽']);
});

test.each(locales)('what no font draws is shown as missing and reported in %s', async (locale) => {
  const tomorrow = '\u{1fbff}\ufe0f';
  const { bytes, unshown } = await render(saying(`a ${tomorrow} 👍`, locale));
  expect(unshown.join('')).toContain('\u{1fbff}');
  expect(faultsOf(bytes)).toEqual([]);
});

test('nothing of it is fetched where there is none', async () => {
  const asked: string[] = [];
  const fonts = new FontLibrary({
    ...nodeFonts,
    ranges: (family) => (asked.push(family), nodeFonts.ranges(family)),
  });
  expect((await renderPdf(saying('Nothing but words ✓ © 1 #'), { fonts })).ok).toBe(true);
  expect(asked).not.toContain('noto-emoji');
  expect((await renderPdf(saying('👍'), { fonts })).ok).toBe(true);
  expect(asked).toContain('noto-emoji');
});
