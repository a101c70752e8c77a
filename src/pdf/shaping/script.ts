/** ISO 15924, for the shaper. Only scripts that our fonts draw matter; the rest have no rules. */
export type Script = 'Arab' | 'Latn' | 'Cyrl' | 'Grek' | 'Hani';

const within = (codePoint: number, first: number, last: number) =>
  first <= codePoint && codePoint <= last;

/** Null for what takes the script of its neighbours: digits, spaces, punctuation, marks. */
export function scriptOf(codePoint: number): Script | null {
  if (codePoint < 0x41) return null;
  if (codePoint < 0x250) return /\p{L}/u.test(String.fromCodePoint(codePoint)) ? 'Latn' : null;
  if (within(codePoint, 0x370, 0x3ff) || within(codePoint, 0x1f00, 0x1fff)) return 'Grek';
  if (within(codePoint, 0x400, 0x52f)) return 'Cyrl';
  if (isArabic(codePoint)) return 'Arab';
  if (within(codePoint, 0x1e00, 0x1eff)) return 'Latn';
  return isIdeographic(codePoint) ? 'Hani' : null;
}

export const isArabic = (codePoint: number) =>
  within(codePoint, 0x600, 0x6ff) ||
  within(codePoint, 0x750, 0x77f) ||
  within(codePoint, 0x870, 0x8ff) ||
  within(codePoint, 0xfb50, 0xfdff) ||
  within(codePoint, 0xfe70, 0xfefc);

/** Han, kana and their full-width punctuation: one glyph each, without rules between them. */
const isIdeographic = (codePoint: number) =>
  within(codePoint, 0x2e80, 0xa4cf) ||
  within(codePoint, 0xf900, 0xfaff) ||
  within(codePoint, 0xfe30, 0xfe4f) ||
  within(codePoint, 0xff00, 0xffef) ||
  within(codePoint, 0x20000, 0x3ffff);
