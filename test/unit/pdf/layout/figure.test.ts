import { describe, expect, it } from 'vitest';
import { figure, label } from '../../../../src/document/draw';
import type { Label } from '../../../../src/document/figure';
import { layOut } from '../../../../src/pdf/layout/layout';
import type { TextMark } from '../../../../src/pdf/layout/marks';
import { openFonts } from '../../../../src/pdf/node';
import { shapeText } from '../../../../src/pdf/shaping/shape';

const letters = 'abcdefghijklmnopqrstuvwxyz -';
const fonts = openFonts();
const loaded = await fonts.load(
  Array.from(letters, (letter) => ({
    ...{ locale: 'en', style: 'regular' },
    character: letter.codePointAt(0) ?? 0,
  })),
);
if (!loaded.ok) throw new Error('The fonts are not installed');

const [width, height] = [120, 40];

/** The lines of one label in a small drawing, and where the drawing stands. */
function drawn(words: string, how: Partial<Label>) {
  const drawing = figure({
    ...{ width, height, alternative: 'a', shapes: [{ ...label([60, 20], words), ...how }] },
  });
  const { pages } = layOut(
    {
      ...{ locale: 'en', title: '', author: '', date: '2026-11-03', paper: 'a4', cover: null },
      running: { header: '', pageLabel: '' },
      blocks: [drawing],
    },
    (styled) => shapeText(styled, fonts),
  );
  const marks = pages.flatMap((page) => page.marks);
  const lines = marks.filter((mark): mark is TextMark => mark.kind === 'text');
  const [area] = marks.filter((mark) => mark.kind === 'area');
  if (!area) throw new Error('There is no drawing');
  return { lines, area };
}

const long = 'abandon every word of this long label where it would run over';

describe('a label stands inside its drawing', () => {
  it.each([
    ['beside its point', 'abc def', {}],
    ['with more words than there is room beside', long, { at: [110, 10], vertical: 'top' }],
    ['with more words than there is room for', long.repeat(6), {}],
    ['with a word longer than the drawing', 'x'.repeat(400), { anchor: 'end' }],
    ['at its right edge', 'abcdefgh', { at: [120, 20], anchor: 'start' }],
    ['at its left edge', 'abcdefgh', { at: [0, 20], anchor: 'end' }],
    ['in a corner', 'abcdefgh', { at: [120, 40], anchor: 'middle', vertical: 'baseline' }],
    ['with narrow lines of its own', long, { room: 30, vertical: 'middle' }],
  ] satisfies [string, string, Partial<Label>][])('%s', (_, words, how) => {
    const { lines, area } = drawn(words, how);
    expect(lines.map(({ line }) => line.pieces.length > 0)).not.toContain(false);
    for (const { line, x, y } of lines) {
      expect(x).toBeGreaterThanOrEqual(area.x - 0.01);
      expect(x + line.width).toBeLessThanOrEqual(area.x + area.width + 0.01);
      expect(y - line.size * 0.75).toBeGreaterThanOrEqual(area.y - 0.01);
      expect(y + line.size * 0.25).toBeLessThanOrEqual(area.y + area.height + 0.01);
    }
    const shown = lines.flatMap(({ line }) =>
      line.pieces.flatMap(({ clusters }) =>
        clusters.map(({ start, end }) => line.text.slice(start, end)),
      ),
    );
    expect(shown.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
  });

  it('in its own size where it fits', () => {
    const sizes = [drawn('abc def', {}), drawn('abcdefgh', { at: [120, 20], anchor: 'start' })].map(
      ({ lines }) => lines.map(({ line }) => line.size),
    );
    expect(sizes).toEqual([[8.5], [8.5]]);
  });
});
