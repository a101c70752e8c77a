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

/** A site whose own words are the sample's, except that every fifth character is new to it. */
async function siteFonts(locale: Locale): Promise<{ source: FontSource; asked: string[] }> {
  const text = JSON.stringify(sampleDocument(locale));
  const known = new Set(Array.from(new Set(text)).filter((_, index) => index % 5 > 0));
  const characters: Record<Style, Set<string>> = { regular: known, bold: known, italic: known };
  const made = await makeLightFiles(locale, characters, openFonts());
  if (!made.ok) throw new Error('The fonts are not installed');
  const files = new Map(made.value.map(({ bytes }, index) => [`light-${index}`, bytes]));
  const slices = made.value.map(({ slice }, index): LightSlice => ({
    ...slice,
    file: `light-${index}`,
  }));
  const asked: string[] = [];
  const source: FontSource = {
    ...nodeFonts,
    lightSlices: () => Promise.resolve(slices),
    lightFile: (name) => {
      asked.push(name);
      return Promise.resolve(files.get(name) ?? new Uint8Array());
    },
  };
  return { source, asked };
}

test.for(locales)(
  'a light slice changes no byte of a PDF in %s',
  { timeout: 30_000 },
  async (locale) => {
    const document = sampleDocument(locale);
    const { source, asked } = await siteFonts(locale);
    const light = await renderPdf(document, { fonts: new FontLibrary(source) });
    if (!light.ok) throw new Error(JSON.stringify(light.error));
    expect(asked.length).toBeGreaterThan(0);
    expect(Buffer.compare(light.value.bytes, (await render(document)).bytes)).toBe(0);
  },
);
