import { expect, test } from 'vitest';
import type { Locale } from '../../../src/i18n/locales';
import { analysisOf } from '../../../src/search/analysis';
import { lexiconOf } from '../../../src/search/lexicon';

function expand(locale: Locale, words: string, typed: string) {
  const counts = new Map(words.split(' ').map((word) => [word, 1]));
  const { variants, corrected } = lexiconOf(counts, analysisOf(locale)).expand(typed);
  return { asked: variants.map(({ word }) => word), corrected };
}

test('a word is asked for as typed, then in its other forms', () => {
  expect(expand('en', 'answer answered other', 'answering')).toEqual({
    asked: ['answering', 'answer', 'answered'],
    corrected: undefined,
  });
});

test('a word typed without Polish letters is asked for with them', () => {
  expect(expand('pl', 'łatwo łata', 'latwo').asked.slice(0, 2)).toEqual(['łatwo', 'latwo']);
});

test('an Arabic word is found under its affixes and in its broken plural', () => {
  const { asked, corrected } = expand('ar', 'معيار المعيار بالمعيار معايير رد', 'معيار');
  expect(new Set(asked)).toEqual(new Set(['معيار', 'المعيار', 'بالمعيار', 'معايير']));
  expect(corrected).toBeUndefined();
});

test('the beginning of a word is no mistake', () => {
  expect(expand('en', 'empathy', 'empa')).toEqual({ asked: ['empa'], corrected: undefined });
});

test.each([
  ['en', 'standard stand', 'standrad', 'standard'],
  ['pl', 'reklamacja', 'rekalmacja', 'reklamacja'],
  ['zh-hant', '服務標準', '服物標準', '服務標準'],
  ['en', 'help', 'helpers', 'help'],
] as const)('%s: where there is “%s”, “%s” is taken for %s', (locale, words, typed, meant) => {
  expect(expand(locale, words, typed).corrected).toBe(meant);
});

test('nothing is made of a word that is near to none', () => {
  expect(expand('en', 'standard promise', 'zebra').corrected).toBeUndefined();
});
