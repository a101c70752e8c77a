import type measures from '../../i18n/messages/en/measures.json';
import { formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import type { Message, Translate } from '../../i18n/translate';
import type { Measure } from './schema';

/** Words of the area `measures`. */
export type MeasureWords = Translate<Record<keyof typeof measures, Message>>;

/** The planner's own name, or the kind's. */
export function measureName({ name, kind }: Measure, translate: MeasureWords): string {
  return name.trim() === '' ? translate(`kind.${kind}`) : name;
}

/** A value as it is read: "61%", "4 hours", "12 approved answers". */
export function measuredValue(
  value: number,
  { unit, unitName }: Pick<Measure, 'unit' | 'unitName'>,
  translate: MeasureWords,
  locale: Locale,
): string {
  switch (unit) {
    case 'percent':
      return formatNumber(value / 100, locale, { style: 'percent', maximumFractionDigits: 2 });
    case 'points':
    case 'score':
      return formatNumber(value, locale);
    case 'number':
      return unitName.trim() === ''
        ? formatNumber(value, locale)
        : translate('value.named', { value, unit: unitName });
    case 'seconds':
    case 'minutes':
    case 'hours':
    case 'days':
      return formatNumber(value, locale, {
        style: 'unit',
        unit: unit.slice(0, -1),
        unitDisplay: 'long',
      });
    default:
      return unit satisfies never;
  }
}
