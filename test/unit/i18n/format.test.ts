import { describe, expect, test } from 'vitest';
import { formatMoney, formatNumber, formatPercent } from '../../../src/i18n/format';
import { locales } from '../../../src/i18n/locales';
import { translator } from '../../../src/i18n/translate';

describe.each(locales)('a number in %s', (locale) => {
  const say = translator({ change: '{by}' }, locale);

  test('below zero has a minus, not a hyphen', () => {
    for (const written of [
      formatNumber(-5.5, locale),
      formatPercent(-0.5, locale),
      formatMoney(-5, 'PLN', locale),
      say('change', { by: -5 }),
    ]) {
      expect(written).toContain('−');
      expect(written).not.toContain('-');
    }
  });

  test('that rounds to nought has no sign', () => {
    expect(formatNumber(-0.0001, locale)).toBe('0');
    expect(say('change', { by: -0 })).toBe('0');
  });
});
