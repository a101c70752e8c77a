import { formatDate, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import type { Message, Translate } from '../../i18n/translate';
import type { CheckKey, FindingParam, Sentence } from './finding';

/** Gives a sentence its words. The messages are those of `checkAreas`, in the same locale. */
export function wordSentence(
  { key, params }: Sentence,
  translate: Translate<Record<CheckKey, Message>>,
  locale: Locale,
): string {
  const worded = Object.entries(params).map(
    ([name, param]) => [name, wordParam(param, locale)] as const,
  );
  return translate(key, Object.fromEntries(worded));
}

function wordParam(param: FindingParam, locale: Locale): string | number {
  if (typeof param !== 'object') return param;
  if ('date' in param) return formatDate(param.date, locale);
  if ('about' in param) return formatNumber(twoDigits(param.about), locale);
  const { fixed, digits } = param;
  return formatNumber(fixed, locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** "About 47,000": two digits that mean something, and no more. Below 100 the whole number. */
function twoDigits(value: number): number {
  return Math.abs(value) < 100 ? Math.ceil(value) : Number(value.toPrecision(2));
}
