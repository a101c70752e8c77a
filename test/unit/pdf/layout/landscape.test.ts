import { describe, expect, it, test } from 'vitest';
import {
  callout,
  contents,
  heading,
  landscape,
  pageBreak,
  paragraph,
} from '../../../../src/document/build';
import type { Block } from '../../../../src/document/blocks';
import type { Document } from '../../../../src/document/document';
import type { Locale } from '../../../../src/i18n/locales';
import { operationsOf, shownTexts } from '../../../helpers/pdf/content';
import { PdfObjects } from '../../../helpers/pdf/file';
import { render } from '../../../helpers/pdf/render';
import { faultsOf } from '../../../helpers/pdf/ua';

const documentOf = (blocks: readonly Block[], locale: Locale = 'en'): Document => ({
  ...{ locale, title: 'Title', author: '', date: '2026-11-03', paper: 'a4', cover: null },
  running: { header: 'Header', pageLabel: '{page} of {pages}' },
  blocks,
});

async function fileOf(document: Document): Promise<PdfObjects> {
  const { bytes } = await render(document);
  expect(faultsOf(bytes)).toEqual([]);
  return new PdfObjects(bytes);
}

/** `|` for an upright page, `–` for one that lies. */
const shapesOf = (file: PdfObjects) =>
  file.pages
    .map((page) => {
      const [, , width = 0, height = 0] = file.array(page.get('MediaBox')).map(Number);
      return width > height ? '–' : '|';
    })
    .join('');

const text = paragraph('text');

describe('landscape pages', () => {
  it.each([
    ['between upright ones', [text, landscape([text]), text], '|–|'],
    ['first and last', [landscape([text, pageBreak, text])], '––'],
    [
      'after and before page breaks',
      [text, pageBreak, landscape([pageBreak, text]), pageBreak, text],
      '|–|',
    ],
    ['without anything on them', [text, landscape([]), pageBreak], '|'],
    ['within another block', [callout('note', '', [landscape([text])])], '|'],
  ])('stand %s', async (_, blocks, shapes) => {
    expect(shapesOf(await fileOf(documentOf(blocks)))).toBe(shapes);
  });

  it.each(['en', 'ar'] as const)('have their own header and foot in %s', async (locale) => {
    const file = await fileOf(documentOf([text, landscape([text])], locale));
    const places = file.pages.map((page) =>
      shownTexts(operationsOf(file, page)).map(({ x, y }) => ({ x, y })),
    );
    const [upright = [], lying = []] = places;
    const [, header, foot] = lying;
    const [, uprightHeader, uprightFoot] = upright;
    const [width, height] = [595.28, 841.89];
    const isRtl = locale === 'ar';
    // As far from the edges that it stands at as on an upright page.
    expect(header?.y).toBeCloseTo((uprightHeader?.y ?? 0) - height + width, 1);
    expect(foot?.y).toBeCloseTo(uprightFoot?.y ?? 0, 1);
    const atEnd = isRtl ? header : foot;
    const uprightEnd = isRtl ? uprightHeader : uprightFoot;
    expect(atEnd?.x).toBeCloseTo((uprightEnd?.x ?? 0) + height - width, 1);
  });
});

test('contents and bookmarks lead to headings on landscape pages', async () => {
  const file = await fileOf(
    documentOf([contents('C'), heading(1, 'A'), landscape([heading(2, 'B')]), heading(1, 'D')]),
  );
  const outline = file.dictionary(file.catalog.get('Outlines'));
  const first = file.dictionary(outline.get('First'));
  const turned = file.dictionary(first.get('First'));
  const [page, , , y] = file.array(turned.get('Dest'));
  expect(file.pages.indexOf(file.dictionary(page))).toBe(1);
  expect(Number(y)).toBeLessThan(595);
  const links = file.array(file.pages[0]?.get('Annots')).map((each) => {
    const [target] = file.array(file.dictionary(each).get('Dest'));
    return file.pages.indexOf(file.dictionary(target));
  });
  expect(links).toEqual([0, 0, 1, 1, 2, 2]);
});
