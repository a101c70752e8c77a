import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { directionOf, type Locale } from '../../../../src/i18n/locales';
import { breakLines, type Line } from '../../../../src/pdf/layout/lines';
import { openFonts } from '../../../../src/pdf/node';
import { shapeText } from '../../../../src/pdf/shaping/shape';
import { cleanText } from '../../../../src/pdf/shaping/text';
import { pt } from '../../../../src/pdf/units';

const fonts = openFonts();
const alphabet = 'abc fi AV żółć 客户，。“”（） هدف الأول نُقَلِّلُ 12 34%';
const samples: readonly Locale[] = ['en', 'zh-hans', 'ar'];

beforeAll(async () => {
  for (const locale of samples) {
    const characters = Array.from(alphabet, (character) => character.codePointAt(0) ?? 0);
    await fonts.load(characters.map((character) => ({ locale, style: 'regular', character })));
  }
});

function linesOf(text: string, locale: Locale, width: number): Line[] {
  const spans =
    text === ''
      ? []
      : [
          {
            start: 0,
            end: text.length,
            locale,
            style: 'regular' as const,
            position: 'line' as const,
          },
        ];
  const styled = { text, spans, direction: directionOf(locale) };
  return breakLines(shapeText(styled, fonts), pt(10), pt(width));
}

const textOf = ({ pieces, text }: Line) =>
  pieces
    .flatMap(({ clusters }) => clusters.map(({ start, end }) => text.slice(start, end)))
    .join('');

const anyText = fc
  .array(fc.constantFrom(...alphabet.split(' '), ' ', '  '), { maxLength: 30 })
  .map((words) => cleanText(words.join('')));
const anyLocale = fc.constantFrom(...samples);

test('lines put together are the text, in its order', () => {
  fc.assert(
    fc.property(
      anyText,
      anyLocale,
      fc.double({ min: 1, max: 300, noNaN: true }),
      (text, locale, width) => {
        expect(linesOf(text, locale, width).map(textOf).join('')).toBe(text);
      },
    ),
  );
});

test('no line is wider than its room, unless one cluster alone is', () => {
  fc.assert(
    fc.property(
      anyText,
      anyLocale,
      fc.double({ min: 20, max: 300, noNaN: true }),
      (text, locale, width) => {
        for (const line of linesOf(text, locale, width)) {
          const clusters = line.pieces.flatMap((piece) => piece.clusters);
          if (clusters.length > 1) expect(line.width).toBeLessThanOrEqual(width + 0.02);
        }
      },
    ),
  );
});

test('pieces stand side by side and fill the line', () => {
  fc.assert(
    fc.property(anyText, anyLocale, (text, locale) => {
      for (const { pieces } of linesOf(text, locale, 200)) {
        const inPlace = pieces.toSorted((a, b) => a.x - b.x);
        inPlace.slice(1).forEach((piece, index) => {
          const before = inPlace[index];
          expect(piece.x).toBeCloseTo((before?.x ?? 0) + (before?.width ?? 0), 3);
        });
      }
    }),
  );
});

test('no room at all still comes to an end', () => {
  expect(linesOf('abc', 'en', -5).map(textOf)).toEqual(['a', 'b', 'c']);
});
