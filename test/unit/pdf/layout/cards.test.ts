import { describe, expect, it } from 'vitest';
import { cards, heading, paragraph, type Flow } from '../../../../src/document/build';
import type { Document } from '../../../../src/document/document';
import type { Locale } from '../../../../src/i18n/locales';
import { operationsOf, shownTexts } from '../../../helpers/pdf/content';
import { PdfObjects } from '../../../helpers/pdf/file';
import { render } from '../../../helpers/pdf/render';
import { structureText } from '../../../helpers/pdf/structure';
import { faultsOf } from '../../../helpers/pdf/ua';

const documentOf = (all: readonly Flow[], locale: Locale = 'en'): Document => ({
  ...{ locale, title: 'Title', author: '', date: '2026-11-03', paper: 'a4', cover: null },
  running: { header: '', pageLabel: '' },
  blocks: [paragraph('before'), cards(all), paragraph('after')],
});

const lines = (count: number) => Array.from({ length: count }, () => 'x').join('\n');
const width = 841.89;

/** On each page after the first but the last: how many lines begin on the left half, how many on the right. */
async function halvesOf(document: Document): Promise<string[]> {
  const { bytes } = await render(document);
  expect(faultsOf(bytes)).toEqual([]);
  const file = new PdfObjects(bytes);
  return file.pages.slice(1, -1).map((page) => {
    const [, , right = 0, top = 0] = file.array(page.get('MediaBox')).map(Number);
    expect([right, top]).toEqual([width, 595.28]);
    const places = shownTexts(operationsOf(file, page));
    const baselines = (isLeft: boolean) =>
      new Set(places.filter(({ x }) => x < width / 2 === isLeft).map(({ y }) => y)).size;
    return `${baselines(true)}|${baselines(false)}`;
  });
}

describe('cards', () => {
  it('stand two on a sheet, the first where lines begin', async () => {
    const three = [lines(1), lines(2), lines(3)];
    expect(await halvesOf(documentOf(three))).toEqual(['1|2', '3|0']);
    expect(await halvesOf(documentOf(three, 'ar'))).toEqual(['2|1', '0|3']);
  });

  it('are set smaller when they are a little too long, and go on when they are much longer', async () => {
    expect(await halvesOf(documentOf([lines(34), 'b']))).toEqual(['34|1']);
    const [first = '', second = ''] = await halvesOf(documentOf([lines(50), 'b']));
    const [start, rest] = first.split('|').map(Number);
    expect((start ?? 0) + (rest ?? 0)).toBe(50);
    expect(second).toBe('1|0');
  });

  it('are a part each to readers, without those that say nothing', async () => {
    const { bytes } = await render(documentOf([[heading(2, 'a')], [], 'b']));
    expect(structureText(bytes).match(/Sect|H\d/g)).toEqual(['Sect', 'H1', 'Sect']);
  });
});
