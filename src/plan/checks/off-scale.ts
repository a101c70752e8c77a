import { isOnScale, rangeOf } from '../measures/kinds';
import type { MeasureUnit } from '../measures/schema';
import { finding, sentence, type Finding, type Place } from './finding';

interface ValueInView {
  readonly place: Place;
  readonly title: 'baselineOffScale' | 'targetOffScale' | 'measures.reading.offScale';
  readonly value: number;
  readonly unit: MeasureUnit;
}

/** A value that nothing measured in the unit can have. */
export function offScale(code: string, { place, title, value, unit }: ValueInView): Finding | null {
  if (isOnScale(value, unit)) return null;
  const [lowest, highest] = rangeOf(unit);
  const why = highest === Infinity ? 'offScale.why.negative' : 'offScale.why';
  return finding(code, {
    severity: 'stop',
    place,
    title: sentence(title, { value }),
    why: [sentence(why, { lowest, highest })],
  });
}
