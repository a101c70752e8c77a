import { expect, test } from 'vitest';
import type { Locale } from '../../../src/i18n/locales';
import { analysisOf } from '../../../src/search/analysis';
import { readingsOf } from '../../../src/search/question';

const readings = (locale: Locale, question: string) =>
  readingsOf(question, analysisOf(locale)).map((words) => words.join(' '));

test.each([
  ['en', 'How fast should we reply to an email?', ['fast reply email']],
  ['en', 'to be or not to be', ['not']],
  ['en', 'who is it', ['who is it']],
  ['pl', 'Jak odpowiedzieć na reklamację', ['odpowiedzieć reklamację']],
  ['ar', 'كيف أرد على شكوى', ['أرد شكوى']],
  ['en', 'Reply, reply, REPLY', ['REPLY']],
] as const)('%s: “%s” asks for %j', (locale, question, asked) => {
  expect(readings(locale, question)).toEqual(asked);
});

test('Chinese characters that stand alone are first read as a word', () => {
  expect(readings('zh-hant', '客訴')).toEqual(['客訴', '客 訴']);
  expect(readings('zh-hant', '如何回覆客訴')).toEqual(['回覆 客訴', '回覆 客 訴']);
});
