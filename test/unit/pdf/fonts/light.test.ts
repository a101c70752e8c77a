import { expect, test } from 'vitest';
import { locales, type Locale } from '../../../../src/i18n/locales';
import type { Style } from '../../../../src/pdf/fonts/families';
import { FontLibrary } from '../../../../src/pdf/fonts/library';
import type { LightSlice } from '../../../../src/pdf/fonts/light';
import { makeLightFiles } from '../../../../src/pdf/fonts/light-files';
import { nodeFonts } from '../../../../src/pdf/fonts/node-source';
import type { FontSource } from '../../../../src/pdf/fonts/source';
import { openFonts, renderPdf } from '../../../../src/pdf/node';
import { sampleDocument } from '../../../fixtures/pdf/documents';
import { render } from '../../../helpers/pdf/render';

interface Asked {
  files: string[];
  ranges: string[];
}

/** A site whose own words are the sample's, except those that are new to it. */
async function siteFonts(
  locale: Locale,
  isNew: (index: number) => boolean,
): Promise<{ source: FontSource; asked: Asked }> {
  const text = JSON.stringify(sampleDocument(locale));
  const known = new Set(Array.from(new Set(text)).filter((_, index) => !isNew(index)));
  const characters: Record<Style, Set<string>> = { regular: known, bold: known, italic: known };
  const made = await makeLightFiles(locale, characters, openFonts());
  if (!made.ok) throw new Error('The fonts are not installed');
  const files = new Map(made.value.map(({ bytes }, index) => [`light-${index}`, bytes]));
  const slices = made.value.map(({ slice }, index): LightSlice => ({
    ...slice,
    file: `light-${index}`,
  }));
  const asked: Asked = { files: [], ranges: [] };
  const source: FontSource = {
    ...nodeFonts,
    ranges: (family) => {
      asked.ranges.push(family);
      return nodeFonts.ranges(family);
    },
    lightSlices: () => Promise.resolve(slices),
    lightFile: (name) => {
      asked.files.push(name);
      return Promise.resolve(files.get(name) ?? new Uint8Array());
    },
  };
  return { source, asked };
}

test.for(locales)('a light slice changes no byte of a PDF in %s', async (locale) => {
  const document = sampleDocument(locale);
  const { source, asked } = await siteFonts(locale, (index) => index % 5 === 0);
  const light = await renderPdf(document, { fonts: new FontLibrary(source) });
  if (!light.ok) throw new Error(JSON.stringify(light.error));
  expect(asked.files.length).toBeGreaterThan(0);
  expect(Buffer.compare(light.value.bytes, (await render(document)).bytes)).toBe(0);
});

const hanOf: Partial<Record<Locale, string>> = {
  'zh-hans': 'noto-sans-sc',
  'zh-hant': 'noto-sans-tc',
};

test.for(locales)(
  'words of the site in %s need no index of slices of Han, but for that of the language',
  async (locale) => {
    const { source, asked } = await siteFonts(locale, () => false);
    const light = await renderPdf(sampleDocument(locale), { fonts: new FontLibrary(source) });
    expect(light.ok).toBe(true);
    const han = asked.ranges.filter((family) => /-(?:sc|tc)$/.test(family));
    expect(han).toEqual(Object.hasOwn(hanOf, locale) ? [hanOf[locale]] : []);
  },
);
