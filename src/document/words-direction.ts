import type { Direction } from '../i18n/locales';

/** Letters (UAX #9: L against R and AL). Digits and signs have no direction of their own. */
const strong: Record<Direction, RegExp> = {
  ltr: /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}])\p{L}/u,
  rtl: /(?=\p{L})[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
};
const opposite: Record<Direction, Direction> = { ltr: 'rtl', rtl: 'ltr' };
/** Chinese parts its words by nothing, so each ideograph is one. */
const word = /\p{Ideographic}|[^\s\p{Ideographic}]+/gu;

/**
 * The direction of words in a document that runs in `around`, whoever wrote them. They run the other way
 * when their first letter does (UAX #9, P2 and P3) and most of their words do, so that a sentence may begin
 * with a foreign name. Latin names in Arabic are common and the reverse is not, so half makes it Arabic.
 * What stands isolated does not count.
 */
export function directionOfWords(text: string, around: Direction): Direction {
  const other = opposite[around];
  if (!strong[other].test(text)) return around;
  const directions = (withoutIsolates(text).match(word) ?? []).flatMap(
    (each) => directionOf(each) ?? [],
  );
  if (directions[0] !== other) return around;
  const fromRight = directions.filter((direction) => direction === 'rtl').length;
  return 2 * fromRight >= directions.length ? 'rtl' : 'ltr';
}

/** That of the first letter. */
function directionOf(text: string): Direction | null {
  const [ltr, rtl] = [text.search(strong.ltr), text.search(strong.rtl)];
  if (ltr < 0 && rtl < 0) return null;
  return rtl < 0 || (ltr >= 0 && ltr < rtl) ? 'ltr' : 'rtl';
}

const isolate = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

/** The innermost go first. */
function withoutIsolates(text: string): string {
  const without = text.replace(isolate, ' ');
  return without === text ? text : withoutIsolates(without);
}

const isolators: Record<Direction, string> = { ltr: '\u2066', rtl: '\u2067' };

/**
 * Words for a place in a sentence that runs in `around`: isolated, where they hold letters of the other
 * direction, so that they neither are torn nor turn what stands beside them.
 */
export function setApart(text: string, around: Direction): string {
  if (!strong[opposite[around]].test(withoutIsolates(text))) return text;
  return `${isolators[directionOfWords(text, around)]}${text}\u2069`;
}

/** The same text where a message had isolated a place already. */
export const setApartOnce = (text: string) =>
  text.replace(/[\u2066-\u2068]([\u2066\u2067][^\u2066-\u2069]*\u2069)\u2069/g, '$1');

/** Words for a place of their own, where there is nothing for them to be set apart from. */
export const unisolated = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
