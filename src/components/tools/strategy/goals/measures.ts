import type { Goal } from '../../../../plan/goals/schema';
import type { Measure, MeasureUnit } from '../../../../plan/measures/schema';
import { measuredValue } from '../../../../plan/measures/words';
import type { Locale } from '../../../../i18n/locales';
import type { GoalWords } from './words';

/** Words for the units, of whichever step has brought them. */
type UnitWords = (key: `unit.${Exclude<MeasureUnit, 'number'>}`) => string;

/** What stands beside a number that is typed: “points”, “%”, what a count counts. */
export function unitOf({ unit, unitName }: Measure, t: UnitWords): string {
  return unit === 'number' ? unitName : t(`unit.${unit}`);
}

/** Where a goal starts and where it is to go, or undefined where one end is open. */
export function rangeOf(
  { baseline, target }: Goal,
  measure: Measure,
  t: GoalWords,
  locale: Locale,
): string | undefined {
  if (baseline === null || target === null) return undefined;
  return t('range.value', {
    baseline: measuredValue(baseline, measure, t, locale),
    target: measuredValue(target, measure, t, locale),
  });
}
