import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { areaOf, checkAreas, sentence } from '../../../../src/plan/checks/finding';
import { wordSentence } from '../../../../src/plan/checks/words';
import type { Locale } from '../../../../src/i18n/locales';
import { documentWords } from '../messages';

const words = (locale: Locale, ...parts: Parameters<typeof sentence>) =>
  wordSentence(sentence(...parts), documentWords(locale), locale);
describe('the words of findings', () => {
  it('put numbers, dates and rounded figures as the language does', () => {
    const needed = { count: 1, needed: { about: 46866 } };
    expect(words('en', 'needed.points', needed)).toBe(
      'One point would need about 47,000 replies a wave.',
    );
    expect(words('zh-hant', 'needed.points', needed)).toBe(
      '要看出 1 分的變化，每次調查約需 47,000 份回覆。',
    );
    expect(
      words('pl', 'chance.points', { replies: 400, chance: { fixed: 10.82, digits: 1 } }),
    ).toContain('o\u00a010,8\u00a0pkt.');
    expect(words('ar', 'dueAfterServed', { date: { date: '2027-09-30' } })).toContain(
      '30 سبتمبر 2027',
    );
    expect(words('en', 'needed.points', { count: 12, needed: { about: 42.1 } })).toContain(
      'about 43',
    );
  });

  it('take the plural of the language', () => {
    const change = (count: number) => words('pl', 'tooSmall.points', { replies: 400, count });
    expect(change(1)).toContain('o\u00a0jeden punkt.');
    expect(change(3)).toContain('o\u00a03\u00a0punkty.');
    expect(change(5)).toContain('o\u00a05\u00a0punktów.');
    expect(change(0.5)).toContain('o\u00a00,5\u00a0punktu.');
    expect(words('ar', 'tooSmall.points', { replies: 400, count: 2 })).toContain('نقطتان');
  });
});

it.each(checkAreas)('every key of %s tells that it is from there', (area) => {
  const messages: unknown = JSON.parse(readFileSync(`src/i18n/messages/en/${area}.json`, 'utf8'));
  const keys = Object.keys(v.parse(v.record(v.string(), v.unknown()), messages));
  expect(keys.filter((key) => areaOf(key) !== area)).toEqual([]);
});
