import { formatNumber } from '../../../../i18n/format';
import type { Locale } from '../../../../i18n/locales';

const million = 1_000_000;

/** "1.4 MB", "18 kB", as the locale sets it; what is there is at least one. */
export function sizeInWords(bytes: number, locale: Locale): string {
  const style = { style: 'unit', unitDisplay: 'short' } as const;
  return bytes < million
    ? formatNumber(Math.ceil(bytes / 1000), locale, { ...style, unit: 'kilobyte' })
    : formatNumber(bytes / million, locale, {
        ...{ ...style, unit: 'megabyte' },
        maximumFractionDigits: 1,
      });
}
