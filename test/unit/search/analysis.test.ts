import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales';
import { analysisOf, editDistance, stored } from '../../../src/search/analysis';

const alphabets = {
  en: 'abcdefghijklmnopqrstuvwxyz',
  pl: 'aąbcćdeęfghijklłmnńoóprsśtuwyzźż',
  ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآىةءؤئـًٌٍَُِّْ',
  'zh-hant': '客戶服務標準回覆時間投訴處理的與是',
  'zh-hans': '客户服务标准回复时间投诉处理的与是',
};
const wordIn = (locale: (typeof locales)[number]) =>
  fc.string({
    unit: fc.constantFrom(...Array.from(alphabets[locale])),
    minLength: 1,
    maxLength: 14,
  });

describe.each(locales)('%s', (locale) => {
  const { fold, stems, skeletons } = analysisOf(locale);

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(wordIn(locale), (word) => {
        expect(fold(fold(word))).toBe(fold(word));
      }),
    );
  });

  test('what Pagefind stores of a word is the same word', () => {
    fc.assert(
      fc.property(wordIn(locale), (word) => {
        expect(fold(stored(word))).toBe(fold(word));
      }),
    );
  });

  test('words that fold alike have the same stems and skeletons, and none is empty', () => {
    fc.assert(
      fc.property(wordIn(locale), (word) => {
        expect(stems(fold(word))).toEqual(stems(word));
        expect(skeletons(fold(word))).toEqual(skeletons(word));
        if (fold(word) !== '') expect(stems(word)).not.toContain('');
      }),
    );
  });
});

test.each([
  ['pl', 'Łódź', 'lodz'],
  ['pl', 'ŻÓŁĆ', 'zolc'],
  ['ar', 'الشَّكْوَى', 'الشكوي'],
  ['ar', 'إجابة', 'اجابه'],
  ['ar', 'العـمـيل', 'العميل'],
  ['ar', '٩٠', '90'],
  ['zh-hant', 'ＳＭＡＲＴ', 'smart'],
] as const)('%s: %s is spelt %s', (locale, word, spelling) => {
  expect(analysisOf(locale).fold(word)).toBe(spelling);
});

test.each([
  ['en', 'complaints', 'complaint'],
  ['en', 'answering', 'answered'],
  ['en', 'organisation', 'organizing'],
  ['en', 'stopped', 'stopping'],
  ['pl', 'reklamacja', 'reklamacjami'],
  ['pl', 'kontakt', 'kontakcie'],
  ['pl', 'standardów', 'standardem'],
  ['pl', 'odpowiedzialność', 'odpowiedzialnościami'],
  ['ar', 'الشكوى', 'وبالشكوى'],
  ['ar', 'معيار', 'للمعيار'],
  ['ar', 'الموظفون', 'موظفين'],
] as const)('%s: %s and %s share a stem', (locale, a, b) => {
  const { stems } = analysisOf(locale);
  expect(stems(a).filter((stem) => stems(b).includes(stem))).not.toEqual([]);
});

test('an Arabic broken plural shares its skeleton', () => {
  const { skeletons } = analysisOf('ar');
  expect(skeletons('معايير')).toEqual(skeletons('معيار'));
});

test('Chinese is parted into words, and a question loses what says nothing', () => {
  const { words, isStopWord } = analysisOf('zh-hant');
  const telling = words('客戶服務標準是什麼？').filter((word) => !isStopWord(word));
  expect(telling.join('')).toBe('客戶服務標準');
});

test.each([
  ['standard', 'standard', 0],
  ['standrad', 'standard', 1],
  ['standrd', 'standard', 1],
  ['stamdart', 'standard', 2],
])('%s is as far from %s as %i edits', (a, b, edits) => {
  expect(editDistance(a, b, 2)).toBe(edits);
});

test('the edit distance is symmetric and stops counting above its limit', () => {
  const word = wordIn('en');
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 20)).toBe(editDistance(b, a, 20));
      expect(editDistance(a, b, 1) > 1).toBe(editDistance(a, b, 20) > 1);
    }),
  );
});
