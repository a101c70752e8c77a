import type { DatedReading } from '../measure-use';
import type { Measure } from '../measures/schema';
import { measuredValue } from '../measures/words';
import type { ChapterContext } from './chapter';

/** "80% (77.6% to 82.2%)": a value, and its interval where it was counted from a sample. */
export function readingInWords(
  { value, reading: { low, high } }: DatedReading,
  measure: Measure,
  { translate, locale }: Pick<ChapterContext, 'translate' | 'locale'>,
): string {
  const worded = (number: number) => measuredValue(number, measure, translate, locale);
  if (low === null || high === null) return worded(value);
  const ends = { low: worded(low), high: worded(high) };
  return translate('measures.interval', { value: worded(value), ...ends });
}
