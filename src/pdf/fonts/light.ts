import * as v from 'valibot';
import type { Locale } from '../../i18n/locales';

/**
 * A small file with the outlines that a site's own words need, in place of many larger slices. It
 * draws the very same, so it changes what is fetched and nothing else.
 */
export const lightSliceSchema = v.object({
  family: v.picklist([
    'noto-sans',
    'noto-sans-arabic',
    'noto-sans-sc',
    'noto-sans-tc',
    'noto-emoji',
  ]),
  style: v.picklist(['regular', 'bold', 'italic']),
  /** The one slice that it is cut from, with all its rules; null: cut from all numbered slices. */
  replaces: v.nullable(v.string()),
  /** In the site's folder of light slices. */
  file: v.string(),
  /** All that it covers, as one text. */
  characters: v.string(),
});
export type LightSlice = v.InferOutput<typeof lightSliceSchema>;

/** Fewer characters of a language are better fetched in their own slices. */
export const leastForLight = 40;

export const lightFolder = 'pdf-fonts';
export const lightIndexOf = (locale: Locale) => `${lightFolder}/${locale}.json`;
