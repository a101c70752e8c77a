import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locale } from '../../../src/i18n/locales';
import { joinTables } from '../../../src/pdf/fonts/sfnt';
import { unwrapWoff } from '../../../src/pdf/fonts/woff';

const require = createRequire(import.meta.url);

const tables = new Set(
  'GDEF GPOS GSUB OS/2 cmap glyf head hhea hmtx loca maxp name post'.split(' '),
);

export type Weight = 400 | 700;

/** Fonts without slices, which is what the other tools take. */
const files: Record<Locale, (weight: Weight) => string> = {
  en: (weight) => `noto-sans/files/noto-sans-latin-${weight}-normal.woff`,
  pl: (weight) => `noto-sans/files/noto-sans-latin-ext-${weight}-normal.woff`,
  ar: (weight) => `noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff`,
  'zh-hans': (weight) => `noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff`,
  'zh-hant': (weight) =>
    `noto-sans-tc/files/noto-sans-tc-chinese-traditional-${weight}-normal.woff`,
};

/** As it would be sent: compressed already. */
export const wholeWoff = (locale: Locale, weight: Weight): Buffer =>
  readFileSync(require.resolve(`@fontsource/${files[locale](weight)}`));

/** As the tools take it: TrueType. */
export const wholeFont = (locale: Locale, weight: Weight): Buffer =>
  Buffer.from(joinTables(unwrapWoff(new Uint8Array(wholeWoff(locale, weight)), tables)));
