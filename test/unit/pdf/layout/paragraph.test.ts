import { expect, test } from 'vitest';
import { heading, pageBreak, paragraph } from '../../../../src/document/build';
import type { Block } from '../../../../src/document/blocks';
import type { Document } from '../../../../src/document/document';
import { layOut } from '../../../../src/pdf/layout/layout';
import { openFonts } from '../../../../src/pdf/node';
import { shapeText } from '../../../../src/pdf/shaping/shape';

const fonts = openFonts();
const loaded = await fonts.load(
  (['regular', 'bold'] as const).flatMap((style) =>
    Array.from('ah\n ', (letter) => ({
      ...{ locale: 'en' as const, style },
      character: letter.codePointAt(0) ?? 0,
    })),
  ),
);
if (!loaded.ok) throw new Error('The fonts are not installed');

/** The words of each page's lines, from top to bottom. */
function pagesOf(blocks: readonly Block[], paper: Document['paper'] = 'a4') {
  const { pages } = layOut(
    {
      ...{ locale: 'en', title: '', author: '', date: '2026-11-03', paper, cover: null },
      running: { header: '', pageLabel: '' },
      blocks,
    },
    (styled) => shapeText(styled, fonts),
  );
  return pages.map(({ marks, sheet }) => ({
    sheet,
    lines: marks.flatMap((mark) =>
      mark.kind === 'text'
        ? mark.line.pieces.flatMap(({ clusters: [first] }) =>
            first ? [mark.line.text.charAt(first.start)] : [],
          )
        : [],
    ),
  }));
}

const lines = (count: number, word = 'a') =>
  paragraph(Array.from({ length: count }, () => word).join('\n'));
/** As many lines as a page holds. */
const full = pagesOf([lines(99)])[0]?.lines.length ?? 0;

test.for([1, 2, 3, 4, 5, 6])(
  'no page ends with the first line of a paragraph or begins with its last, %i lines above the foot',
  (room) => {
    const above = lines(full - room, 'h');
    for (const count of [2, 3, 4, 5, 9]) {
      const pages = pagesOf([above, lines(count)]);
      const parts = pages.map((page) => page.lines.filter((line) => line === 'a').length);
      expect(parts.reduce((sum, each) => sum + each)).toBe(count);
      expect(parts).not.toContain(1);
    }
  },
);

test('no heading stands last on its page', () => {
  for (let above = full - 12; above <= full; above += 1) {
    const pages = pagesOf([lines(above), heading(2, 'h'), lines(4)]);
    const at = pages.findIndex((page) => page.lines.includes('h'));
    expect(pages[at]?.lines.at(-1)).toBe('a');
  }
});

test('pages are as large as their paper', () => {
  const sheets = (['a4', 'letter'] as const).map((paper) =>
    pagesOf([paragraph('a'), pageBreak, paragraph('a')], paper).map(({ sheet }) => [
      sheet.width,
      sheet.height,
    ]),
  );
  expect(sheets).toEqual([
    [
      [595.28, 841.89],
      [595.28, 841.89],
    ],
    [
      [612, 792],
      [612, 792],
    ],
  ]);
});
