import type { Standard } from '../../content/schemas/standards';
import { formatPercent } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import { wordsOf } from '../../i18n/words';

/** Percentages in registers have at most one decimal. */
export const percentOf = (percent: number, locale: Locale) =>
  formatPercent(percent / 100, locale, 1);

/** “90% within 4 business hours” */
export function floorText({ percent, limit }: Standard['floor'], locale: Locale): string {
  return wordsOf(locale, 'prose')(`floor.${limit.unit}`, {
    count: limit.value,
    percent: percentOf(percent, locale),
  });
}
