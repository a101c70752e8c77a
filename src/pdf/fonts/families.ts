import type { Locale } from '../../i18n/locales';

/** How a face differs from the plain one of its family. */
export type Style = 'regular' | 'bold' | 'italic';

/** A family of npm packages `@fontsource/<id>`, cut into slices by ranges of code points. */
export interface Family {
  id: 'noto-sans' | 'noto-sans-arabic' | 'noto-sans-sc' | 'noto-sans-tc' | 'noto-emoji';
  name: string;
  styles: readonly Style[];
  /** Han stands glyph beside glyph: between its characters there is nothing to shape. */
  isHan: boolean;
  /** Slices whose ranges promise signs that their files lack. */
  idle: readonly string[];
}

const sans: Family = {
  id: 'noto-sans',
  name: 'NotoSans',
  styles: ['regular', 'bold', 'italic'],
  isHan: false,
  idle: [],
};
const arabic: Family = {
  id: 'noto-sans-arabic',
  name: 'NotoSansArabic',
  styles: ['regular', 'bold'],
  isHan: false,
  idle: ['math', 'symbols'],
};
const simplified: Family = {
  id: 'noto-sans-sc',
  name: 'NotoSansSC',
  styles: ['regular', 'bold'],
  isHan: true,
  idle: [],
};
const traditional: Family = {
  id: 'noto-sans-tc',
  name: 'NotoSansTC',
  styles: ['regular', 'bold'],
  isHan: true,
  idle: [],
};
/** Pictures in outlines. Whatever they are made of, one slice draws them. */
export const emoji: Family = {
  id: 'noto-emoji',
  name: 'NotoEmoji',
  styles: ['regular', 'bold'],
  isHan: false,
  // All of it in one file.
  idle: ['emoji'],
};

/**
 * Who is asked for a character, in turn. A Chinese face comes first in Chinese: its quotation
 * marks, dashes and Latin letters fit Han, those of the others do not.
 */
const chains: Record<Locale, readonly Family[]> = {
  en: [sans, simplified, traditional, arabic, emoji],
  pl: [sans, simplified, traditional, arabic, emoji],
  ar: [arabic, sans, simplified, traditional, emoji],
  'zh-hans': [simplified, sans, arabic, traditional, emoji],
  'zh-hant': [traditional, sans, arabic, simplified, emoji],
};

export const familiesOf = (locale: Locale) => chains[locale];

/** A style that a family lacks is set in a near one: a heavier face stands for a leaning one. */
export function nearestStyle(family: Family, style: Style): Style {
  return family.styles.includes(style) ? style : 'bold';
}

const suffixes: Record<Style, string> = {
  regular: '400-normal',
  bold: '700-normal',
  italic: '400-italic',
};

/** The file of a slice in the package's folder `files`. */
export const fileOf = (family: Family, slice: string, style: Style) =>
  `${family.id}-${slice}-${suffixes[style]}.woff`;
