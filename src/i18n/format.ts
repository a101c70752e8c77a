import { formatOf, type Locale } from './locales';
import { withMinus } from './minus';

/** Making a format takes a hundred times as long as using it, and a long list uses one for each row. */
function remembering<TOptions, TFormat>(make: (tag: string, options: TOptions) => TFormat) {
  const known = new Map<string, TFormat>();
  return (locale: Locale, options: TOptions): TFormat => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const format = known.get(key) ?? make(formatOf(locale), options);
    known.set(key, format);
    return format;
  };
}
const dateFormat = remembering(
  (tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options),
);
const numberFormat = remembering(
  (tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options),
);

/** @param date an ISO calendar date, `2026-11-03`; @returns "3 November 2026" as the locale sets it */
export function formatDate(
  date: string,
  locale: Locale,
  style: 'long' | 'medium' = 'long',
): string {
  const format = dateFormat(locale, { dateStyle: style, timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** @param month `2026-10`; @returns "October 2026" as the locale sets it; `short`: "Oct" */
export function formatMonth(
  month: string,
  locale: Locale,
  style: 'long' | 'short' = 'long',
): string {
  const format = dateFormat(locale, {
    month: style,
    ...(style === 'long' ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

/** With a true minus, and none before what rounds to nought. */
export function formatNumber(
  value: number,
  locale: Locale,
  options: Intl.NumberFormatOptions = {},
): string {
  return withMinus(numberFormat(locale, { signDisplay: 'negative', ...options }).format(value));
}

/** @param currency ISO 4217; '': the bare number */
export function formatMoney(value: number, currency: string, locale: Locale): string {
  if (currency === '') return formatNumber(value, locale);
  const isWhole = Number.isInteger(value);
  return formatNumber(value, locale, {
    style: 'currency',
    currency,
    ...(isWhole ? { maximumFractionDigits: 0 } : {}),
  });
}

/** @param share 0..1 */
export function formatPercent(share: number, locale: Locale, digits = 0): string {
  return formatNumber(share, locale, { style: 'percent', maximumFractionDigits: digits });
}

/** Whole sentences, one after the other: a full-width stop brings its own room. */
export function joinSentences(sentences: readonly string[], locale: Locale): string {
  return sentences.join(locale.startsWith('zh') ? '' : ' ');
}

/** "A, B and C", as the locale sets it. */
export function formatList(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(formatOf(locale), { type: 'conjunction' }).format(names);
}
