import bidiFactory from 'bidi-js';
import type { Direction } from '../../i18n/locales';

const bidi = bidiFactory();

const openIsolate = '\u2066';
const closeIsolate = '\u2069';

/**
 * Sequences that read from left to right as one, though the algorithm would turn their groups
 * round inside Arabic: addresses, e-mail addresses, telephone numbers and ISO dates.
 */
const leftToRight =
  /(?:https?:\/\/|www\.|mailto:)[^\s\u0600-\u06ff«»\u2066-\u2069]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:\+|\b00)\d{1,4}(?:[\s\u00a0.\-/]*\(?\d{1,4}\)?){2,}|\(\d{2,5}\)[\s\u00a0]?\d{2,4}(?:[\s\u00a0.-]\d{2,4})*|\b0\d{1,4}(?:[\s\u00a0-]\d{2,4}){2,}|\b\d{4}-\d{2}-\d{2}\b/g;

/** Embedding level of each UTF-16 unit. UAX #9, with the sequences above isolated. */
export function embeddingLevels(text: string, direction: Direction): Uint8Array {
  if (direction === 'ltr' && !hasRightToLeft(text)) return new Uint8Array(text.length);
  const isolated = isolate(text);
  const { levels } = bidi.getEmbeddingLevels(isolated.text, direction);
  return Uint8Array.from(isolated.origins, (at) => levels[at] ?? 0);
}

/** Letters that run from the right, or signs that turn others round. */
export const hasRightToLeft = (text: string) =>
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\u2068\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(
    text,
  );

/** @returns the text with isolates put in, and where each unit of the given text stands in it */
function isolate(text: string): { text: string; origins: number[] } {
  const origins: number[] = [];
  let isolated = '';
  let at = 0;
  const copyTo = (end: number) => {
    for (; at < end; at += 1) {
      origins.push(isolated.length);
      isolated += text.charAt(at);
    }
  };
  for (const match of text.matchAll(leftToRight)) {
    copyTo(match.index);
    isolated += openIsolate;
    copyTo(match.index + match[0].length);
    isolated += closeIsolate;
  }
  copyTo(text.length);
  return { text: isolated, origins };
}

/** Rule L2: the order in which runs of these levels stand from left to right. */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, index) => index);
  const levelAt = (position: number) => levels[order[position] ?? 0] ?? 0;
  const highest = Math.max(0, ...levels);
  const lowestOdd = Math.min(...levels.filter((level) => level % 2 === 1));
  for (let level = highest; level >= lowestOdd; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      if (levelAt(from) < level) continue;
      let to = from;
      while (to < order.length && levelAt(to) >= level) to += 1;
      order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = to;
    }
  }
  return order;
}
