import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Document } from '../../../../src/document/document';
import { figure, label, rectangle } from '../../../../src/document/draw';
import { writeDocx } from '../../../../src/export/docx/write';
import { toPng } from '../../../../src/export/figures/png';
import type { Locale } from '../../../../src/i18n/locales';

const pixelsAPoint = 3;
const drawing = figure({
  ...{ width: 100, height: 40, mirrored: true, alternative: 'A bar, and what it is called' },
  shapes: [
    rectangle([10, 10], 20, 20, { fill: 'accent' }),
    label([60, 25], 'طلب 3 x', { size: 'large', bold: true }),
  ],
});

/** The picture's own pixels. */
async function pixelsOf(png: Uint8Array<ArrayBuffer>) {
  const bitmap = await createImageBitmap(new Blob([png], { type: 'image/png' }));
  const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.drawImage(bitmap, 0, 0);
  const at = (x: number, y: number) =>
    Array.from(pen.getImageData(x * pixelsAPoint, y * pixelsAPoint, 1, 1).data.slice(0, 3));
  /** The columns, in points, in which something darker than paper stands. */
  const inked = (from: number, to: number) => {
    const [left, width] = [from * pixelsAPoint, (to - from) * pixelsAPoint];
    const { data } = pen.getImageData(left, 0, width, bitmap.height);
    const columns = Array.from({ length: width }, (_, x) => x).filter((x) =>
      Array.from({ length: bitmap.height }, (_, y) => data[(y * width + x) * 4] ?? 255).some(
        (red) => red < 128,
      ),
    );
    return columns.map((x) => from + x / pixelsAPoint);
  };
  return { bitmap, at, inked };
}

async function drawn(locale: Locale) {
  const png = await toPng(drawing, locale);
  if (!png) throw new Error('nothing was drawn');
  return pixelsOf(png);
}

const [accent, paper] = [
  [10, 92, 89],
  [255, 255, 255],
];

test('a figure is drawn sharp, on white', async () => {
  const { bitmap, at, inked } = await drawn('en');
  expect([bitmap.width, bitmap.height]).toEqual([300, 120]);
  expect(at(20, 20)).toEqual(accent);
  expect(at(80, 5)).toEqual(paper);
  const words = inked(40, 100);
  expect(words.length).toBeGreaterThan(20);
  expect(Math.min(...words)).toBeGreaterThanOrEqual(59);
});

test('in Arabic it is turned round, and its words end where they began', async () => {
  const { at, inked } = await drawn('ar');
  expect(at(80, 20)).toEqual(accent);
  expect(at(20, 20)).toEqual(paper);
  const words = inked(0, 60);
  expect(words.length).toBeGreaterThan(20);
  expect(Math.max(...words)).toBeLessThanOrEqual(41);
});

test('in Arabic its words begin at the right, with what is no letter too', async () => {
  const words = figure({
    ...{ width: 100, height: 40, mirrored: true, alternative: 'A word behind a dash' },
    shapes: [label([60, 25], '- طلب', { size: 'large' })],
  });
  const { inked } = await pixelsOf((await toPng(words, 'ar')) ?? new Uint8Array());
  const columns = inked(0, 100);
  const gap = columns.findIndex((x, at) => x - (columns[at - 1] ?? x) > 1);
  const [word, dash] = [gap, columns.length - gap];
  expect(gap).toBeGreaterThan(0);
  expect(dash).toBeLessThan(word);
});

test('one that is longer than a canvas is drawn smaller, whole', async () => {
  const long = figure({
    ...{ width: 475, height: 20_000, alternative: 'A long list' },
    shapes: [rectangle([0, 19_000], 475, 1_000, { fill: 'accent' })],
  });
  const { bitmap, at } = await pixelsOf((await toPng(long, 'en')) ?? new Uint8Array());
  expect(bitmap.height).toBe(4096);
  expect(at(10, 4000 / pixelsAPoint)).toEqual(accent);
  expect(at(10, 3000 / pixelsAPoint)).toEqual(paper);
});

test('a Word file carries the picture beside the drawing', async () => {
  const document: Document = {
    ...{ title: 'Plan', author: '', date: '2026-11-21', locale: 'en', paper: 'a4', cover: null },
    running: { header: '', pageLabel: '{page}' },
    blocks: [drawing],
  };
  const files = unzipSync(new Uint8Array(await writeDocx(document)));
  const pictures = Object.entries(files).filter(([name]) => name.endsWith('.png'));
  expect(pictures).toHaveLength(1);
  const { bitmap } = await pixelsOf(new Uint8Array(pictures[0]?.[1] ?? []));
  expect(bitmap.width).toBe(300);
});
