import { formatOf, type Locale } from './locales';

/** @param date an ISO calendar date, `2026-11-03`; @returns "3 November 2026" as the locale sets it */
export function formatDate(
  date: string,
  locale: Locale,
  style: 'long' | 'medium' = 'long',
): string {
  const format = new Intl.DateTimeFormat(formatOf(locale), { dateStyle: style, timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** @param month `2026-10`; @returns "October 2026" as the locale sets it; `short`: "Oct" */
export function formatMonth(
  month: string,
  locale: Locale,
  style: 'long' | 'short' = 'long',
): string {
  const format = new Intl.DateTimeFormat(formatOf(locale), {
    month: style,
    ...(style === 'long' ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

export function formatNumber(
  value: number,
  locale: Locale,
  options: Intl.NumberFormatOptions = {},
): string {
  return new Intl.NumberFormat(formatOf(locale), options).format(value);
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
