import { describe, expect, it } from 'vitest';
import { sentence } from '../../../../src/plan/checks/finding';
import { wordSentence } from '../../../../src/plan/checks/words';
import { locales, type Locale } from '../../../../src/i18n/locales';
import { translator, type Messages } from '../../../../src/i18n/translate';
import ar from '../../../../src/i18n/messages/ar/checks.json';
import en from '../../../../src/i18n/messages/en/checks.json';
import pl from '../../../../src/i18n/messages/pl/checks.json';
import zhHans from '../../../../src/i18n/messages/zh-hans/checks.json';
import zhHant from '../../../../src/i18n/messages/zh-hant/checks.json';

const messages = { en, 'zh-hant': zhHant, 'zh-hans': zhHans, pl, ar };
const words = (locale: Locale, ...parts: Parameters<typeof sentence>) =>
  wordSentence(sentence(...parts), translator(messages[locale], locale), locale);
const places = (message: unknown) =>
  [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].toSorted();

describe('the words of findings', () => {
  it.each(locales)('are whole in %s: every key, every place', (locale) => {
    const own: Messages = messages[locale];
    expect(Object.keys(own).toSorted()).toEqual(Object.keys(en).toSorted());
    for (const [key, message] of Object.entries(en)) {
      const expected = places(message).filter((place) => place !== '{count}');
      expect(places(own[key]).filter((place) => place !== '{count}')).toEqual(expected);
    }
  });

  it('put numbers, dates and rounded figures as the language does', () => {
    const needed = { count: 1, needed: { about: 46866 } };
    expect(words('en', 'needed.points', needed)).toBe(
      'One point would need about 47,000 replies a wave.',
    );
    expect(words('zh-hant', 'needed.points', needed)).toBe(
      '要看出 1 分的差距，每次約需 47,000 份回覆。',
    );
    expect(
      words('pl', 'chance.points', { replies: 400, chance: { fixed: 10.82, digits: 1 } }),
    ).toContain('o 10,8 punktu');
    expect(words('ar', 'dueAfterServed', { date: { date: '2027-09-30' } })).toContain(
      '30 سبتمبر 2027',
    );
    expect(words('en', 'needed.points', { count: 12, needed: { about: 42.1 } })).toContain(
      'about 43',
    );
  });

  it('take the plural of the language', () => {
    const change = (count: number) => words('pl', 'tooSmall.points', { replies: 400, count });
    expect(change(1)).toContain('o jeden punkt.');
    expect(change(3)).toContain('o 3 punkty.');
    expect(change(5)).toContain('o 5 punktów.');
    expect(change(0.5)).toContain('o 0,5 punktu.');
    expect(words('ar', 'tooSmall.points', { replies: 400, count: 2 })).toContain('نقطتان');
  });
});
