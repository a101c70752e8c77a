import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber, writeNumber } from '../../../../src/components/ui/numbers';
import { locales } from '../../../../src/i18n/locales';
import { err, ok } from '../../../../src/lib/result';

describe('parseNumber', () => {
  it.each([
    ['en', '30', 30],
    ['en', ' 4.5 ', 4.5],
    ['en', '4,5', 4.5],
    ['en', '47,000', 47_000],
    ['en', '1,234,567.5', 1_234_567.5],
    ['en', '1.234,5', 1234.5],
    ['en', '0,125', 0.125],
    ['en', '−3', -3],
    ['en', '71%', 71],
    ['en', '.5', 0.5],
    ['en', '5.', 5],
    ['pl', '47 000', 47_000],
    ['pl', '47\u00a0000,5', 47_000.5],
    ['pl', '1,234', 1.234],
    ['pl', '1.234', 1.234],
    ['pl', '1.234.567', 1_234_567],
    ['ar', '٤٧٬٠٠٠', 47_000],
    ['ar', '٣٫٥', 3.5],
    ['ar', '۱۲', 12],
    ['ar', '\u200f-3', -3],
    ['ar', '71٪', 71],
    ['zh-hant', '３０．５', 30.5],
    ['zh-hans', '47，000', 47_000],
  ] as const)('%s: “%s” is %d', (locale, text, value) => {
    expect(parseNumber(text, locale)).toEqual(ok(value));
  });

  it('takes nothing for no number', () => {
    expect(parseNumber('  ', 'en')).toEqual(ok(null));
  });

  it.each([
    ['four hours', 'not-a-number'],
    ['4 h', 'not-a-number'],
    ['-', 'not-a-number'],
    ['3-4', 'not-a-number'],
    ['1,23,45', 'unclear-marks'],
    ['1.2,3.4', 'unclear-marks'],
    ['12.34.56', 'unclear-marks'],
  ] as const)('refuses “%s”: %s', (text, trouble) => {
    expect(parseNumber(text, 'en')).toEqual(err(trouble));
  });

  it('asks for whole and for large enough numbers where the field does', () => {
    expect(parseNumber('2.5', 'en', { whole: true })).toEqual(err('not-whole'));
    expect(parseNumber('-1', 'en', { least: 0 })).toEqual(err('too-small'));
    expect(parseNumber('0', 'en', { whole: true, least: 0 })).toEqual(ok(0));
  });

  it('refuses what no plan can keep', () => {
    expect(parseNumber('9007199254740991', 'en')).toEqual(ok(Number.MAX_SAFE_INTEGER));
    expect(parseNumber('100000000000000000000', 'en', { whole: true })).toEqual(err('too-large'));
    expect(parseNumber('-' + '9'.repeat(400), 'en')).toEqual(err('too-large'));
  });

  it('reads back what it writes, in every language', () => {
    const value = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000);
    fc.assert(
      fc.property(value, fc.constantFrom(...locales), (number, locale) => {
        // A figure such as 1,234 is a group in one language and a fraction in another.
        const text = writeNumber(number, locale);
        fc.pre(!/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text));
        expect(parseNumber(text, locale)).toEqual(ok(number === 0 ? 0 : number));
      }),
    );
  });
});
