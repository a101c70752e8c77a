import type { Locale } from '../../../../i18n/locales';
import type { DatedReading } from '../../../../plan/measure-use';
import type { Measure } from '../../../../plan/measures/schema';
import { measuredValue } from '../../../../plan/measures/words';
import type { MeasuringWords } from './words';

/** A value with its interval where it has one. */
export function readingWords(
  { value, reading: { low, high } }: Pick<DatedReading, 'value' | 'reading'>,
  measure: Measure,
  t: MeasuringWords,
  locale: Locale,
): string {
  const worded = (number: number) => measuredValue(number, measure, t, locale);
  if (low === null || high === null) return worded(value);
  const ends = { low: worded(low), high: worded(high) };
  return t('measuring.interval', { value: worded(value), ...ends });
}
