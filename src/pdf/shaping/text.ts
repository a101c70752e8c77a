import type { Direction, Locale } from '../../i18n/locales';
import type { Style } from '../fonts/families';

/** The words of one block, cut where the voice or the meaning changes. */
export interface StyledText {
  text: string;
  /** Covers the text without gaps. */
  spans: readonly Span[];
  direction: Direction;
}

export interface Span {
  start: number;
  end: number;
  locale: Locale;
  style: Style;
  position: Position;
}

/** On the line, or smaller above or below it, as in m² and CO₂. */
export type Position = 'line' | 'above' | 'below';

const replacement = '\ufffd';

/**
 * Text as the engine can set it: composed (NFC), without tabs, its lone surrogates and control
 * characters replaced by the visible mark for what cannot be shown. Line feeds stay.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}|[\ufffe\uffff]/gu, replacement);
}

/** Shapes or orders its neighbours and has no shape of its own. */
export const isInvisible = (codePoint: number) =>
  codePoint === 0x0a ||
  codePoint === 0xad ||
  codePoint === 0x061c ||
  (codePoint >= 0x200b && codePoint <= 0x200f) ||
  (codePoint >= 0x202a && codePoint <= 0x202e) ||
  (codePoint >= 0x2060 && codePoint <= 0x206f) ||
  (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
  codePoint === 0xfeff ||
  (codePoint >= 0xe0000 && codePoint <= 0xe0fff);

const mark = /^\p{M}/u;
/** Ideographs are most of what is asked, and none is one. */
export const isMark = (codePoint: number) =>
  codePoint >= 0x300 &&
  !(codePoint >= 0x4e00 && codePoint <= 0x9fff) &&
  mark.test(String.fromCodePoint(codePoint));
