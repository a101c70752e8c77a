import { expect, it } from 'vitest';
import { floorText } from '../../../../src/components/prose/floor';
import type { Locale } from '../../../../src/i18n/locales';

it.each<[Locale, number, string]>([
  ['en', 1, '90% within 1 business hour'],
  ['en', 4, '90% within 4 business hours'],
  ['pl', 4, '90% w\u00a0ciągu 4\u00a0godzin roboczych'],
  ['zh-hant', 4, '90%，4 個營業小時內'],
  ['ar', 2, '‏90%‎ خلال ساعتي عمل'],
])('says the floor in %s for %i', (locale, value, text) => {
  const floor = { percent: 90, limit: { value, unit: 'business-hour' }, period: 'month' } as const;
  expect(floorText(floor, locale).replace(/[\u200e\u200f]/g, '')).toBe(
    text.replace(/[\u200e\u200f]/g, ''),
  );
});
