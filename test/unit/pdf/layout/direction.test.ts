import { expect, test } from 'vitest';
import { paragraph } from '../../../../src/document/build';
import type { Locale } from '../../../../src/i18n/locales';
import { setApart } from '../../../../src/document/words-direction';
import { layOut } from '../../../../src/pdf/layout/layout';
import { openFonts } from '../../../../src/pdf/node';
import { shapeText } from '../../../../src/pdf/shaping/shape';

const fonts = openFonts();
const letters = ' abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:?()%هدفصلونعم؟';
const loaded = await fonts.load(
  (['en', 'ar'] as const).flatMap((locale) =>
    Array.from(letters, (letter) => ({
      ...{ locale, style: 'regular' as const },
      character: letter.codePointAt(0) ?? 0,
    })),
  ),
);
if (!loaded.ok) throw new Error('The fonts are not installed');

/** The characters of a paragraph of one line from left to right, and whether it stands at the right edge. */
function seen(words: string, locale: Locale) {
  const { pages } = layOut(
    {
      ...{ locale, title: '', author: '', date: '2026-11-03', paper: 'a4', cover: null },
      running: { header: '', pageLabel: '' },
      blocks: [paragraph(words)],
    },
    (styled) => shapeText(styled, fonts),
  );
  const [mark] = pages.flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'text'));
  if (mark?.kind !== 'text') throw new Error('Nothing is drawn');
  const { pieces, text } = mark.line;
  const drawn = pieces
    .toSorted((a, b) => a.x - b.x)
    .flatMap(({ clusters, level }) => (level % 2 === 1 ? clusters.toReversed() : clusters))
    .filter(({ glyphs }) => glyphs.length > 0)
    .map(({ start, end }) => text.slice(start, end).replace(/[\u2066-\u2069]/g, ''));
  return { drawn: drawn.join(''), atRight: mark.x > 100 };
}

test.for([
  ['a sentence ends with its full stop', 'Ask first.'],
  ['one that begins with a bracket begins with it', '(1) Ask first, then answer.'],
  ['a number stands before its unit', '90% in 4 hours (mail).'],
] as const)('in an Arabic document, at its edge, %s', ([, words]) => {
  expect(seen(words, 'ar')).toEqual({ drawn: words, atRight: true });
});

test('in an English document an Arabic sentence runs from the right, at the left edge', () => {
  const words = '1. هل وصل؟ نعم.';
  expect(seen(words, 'en')).toEqual({ drawn: '.معن ؟لصو له .1', atRight: false });
});

test('what stands beside words of the other direction keeps its place', () => {
  expect(seen(`هدف: ${setApart('Ask first.', 'rtl')} 24`, 'ar').drawn).toBe('24 Ask first. :فده');
  expect(seen(`Goal: ${setApart('هل وصل؟', 'ltr')} 24`, 'en').drawn).toBe('Goal: ؟لصو له 24');
});

test('lines of one paragraph run in one direction', () => {
  expect(seen(`Ask ${'هدف '.repeat(2)}first and then once more.`, 'ar').drawn).toMatch(
    /^Ask .*\.$/,
  );
});
