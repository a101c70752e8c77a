import LineBreaker from 'linebreak';
import type { Locale } from '../../i18n/locales';
import { emojiIn, type EmojiPlace } from './emoji';
import type { StyledText } from './text';

/** Where a line may end, as an offset into the text. */
export interface Break {
  at: number;
  required: boolean;
}

/** UAX #14, with the Chinese rules for quotation marks and the middle dot. */
export function findBreaks({ text, spans }: StyledText): Break[] {
  const tailored = spans
    .map(({ start, end, locale }) => tailor(text.slice(start, end), locale))
    .join('');
  const emojis = emojiIn(text);
  const breaker = new LineBreaker(tailored);
  const breaks: Break[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const required = next.required === true;
    // UAX #14 lets a blank part some of these marks from what they close; a line still may not start with one.
    const startsWithMark = closing.test(tailored.charAt(next.position));
    if (required || !(startsWithMark || isWithin(emojis, next.position)))
      breaks.push({ at: next.position, required });
  }
  return breaks;
}

const isWithin = (places: readonly EmojiPlace[], offset: number) =>
  places.length > 0 && places.some(({ start, end }) => start < offset && offset < end);

const closing = /[，。、；：！？」』）》〉】]/;

/**
 * UAX #14 does not know which way these marks face, so it keeps both sides of them together. In
 * Chinese they open and close like brackets. The stand-ins have the right class and one unit each.
 */
const standIns: Readonly<Record<string, string>> = {
  '“': '「',
  '‘': '「',
  '”': '」',
  '’': '」',
  '·': '・',
};

function tailor(text: string, locale: Locale): string {
  if (!locale.startsWith('zh')) return text;
  return text.replace(
    /(?<![A-Za-z])[“‘”’·]|[“‘”’·](?![A-Za-z])/g,
    (mark) => standIns[mark] ?? mark,
  );
}
