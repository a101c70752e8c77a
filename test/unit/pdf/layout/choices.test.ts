import { expect, test } from 'vitest';
import { table } from '../../../../src/document/build';
import type { Choices } from '../../../../src/document/blocks';
import type { BoxMark, TextMark } from '../../../../src/pdf/layout/marks';
import { layOut } from '../../../../src/pdf/layout/layout';
import { openFonts } from '../../../../src/pdf/node';
import { shapeText } from '../../../../src/pdf/shaping/shape';
import type { Locale } from '../../../../src/i18n/locales';

const fonts = openFonts();
const words = { en: 'a few words', ar: 'كلمات قليلة' } as const;

/** A table of so many columns, a box to tick in each. */
async function boxesIn(columns: number, locale: keyof typeof words & Locale) {
  const choices: Choices = {
    kind: 'choices',
    choices: [{ label: [{ kind: 'text', text: words[locale] }], ticked: false }],
  };
  const characters = Array.from(`${words[locale]}-`, (each) => each.codePointAt(0) ?? 0);
  await fonts.load(characters.map((character) => ({ locale, style: 'regular', character })));
  const { pages } = layOut(
    {
      ...{ locale, title: '', author: '', date: '2026-11-03', paper: 'a4', cover: null },
      running: { header: '', pageLabel: '' },
      blocks: [
        table({
          header: [],
          rows: [Array.from({ length: columns }, () => [choices])],
        }),
      ],
    },
    (styled) => shapeText(styled, fonts),
  );
  const marks = pages.flatMap((page) => page.marks);
  return {
    boxes: marks.filter((mark): mark is BoxMark => mark.kind === 'box'),
    lines: marks.filter((mark): mark is TextMark => mark.kind === 'text'),
  };
}

const covers = (box: BoxMark, { line, x, y }: TextMark) =>
  x < box.x + box.side &&
  x + line.width > box.x &&
  y - line.size * 0.8 < box.y + box.side &&
  y + line.size * 0.2 > box.y;

test.for([
  [2, 'en'],
  [8, 'en'],
  [13, 'en'],
  [2, 'ar'],
  [13, 'ar'],
] as const)('in a table of %i columns no words cover a box (%s)', async ([columns, locale]) => {
  const { boxes, lines } = await boxesIn(columns, locale);
  expect(boxes).toHaveLength(columns);
  expect(lines.length).toBeGreaterThanOrEqual(columns);
  for (const box of boxes) expect(lines.filter((line) => covers(box, line))).toEqual([]);
});
