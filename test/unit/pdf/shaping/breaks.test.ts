import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Locale } from '../../../../src/i18n/locales';
import { findBreaks } from '../../../../src/pdf/shaping/breaks';

function parts(text: string, locale: Locale): string[] {
  const spans = [
    { start: 0, end: text.length, locale, style: 'regular' as const, position: 'line' as const },
  ];
  let start = 0;
  return findBreaks({ text, spans, direction: 'ltr' }).map(({ at }) => {
    const part = text.slice(start, at);
    start = at;
    return part;
  });
}

test.for([
  ['en', 'one two', ['one ', 'two']],
  ['pl', '„w domu” – tak', ['„w ', 'domu” ', '– ', 'tak']],
  ['zh-hans', '他说“好”。', ['他', '说', '“好”。']],
  ['zh-hans', '目标（一）', ['目', '标', '（一）']],
  ['zh-hant', '「好」，是', ['「好」，', '是']],
  ['zh-hans', 'It’s', ['It’s']],
  ['zh-hans', '服务 ；客户', ['服', '务 ；', '客', '户']],
] as const)('%s: %s', ([locale, text, expected]) => {
  expect(parts(text, locale)).toEqual(expected);
});

const chinese = fc.string({
  unit: fc.constantFrom(
    '客',
    '户',
    '服',
    '务',
    '，',
    '。',
    '、',
    '；',
    '！',
    '？',
    '」',
    '』',
    '）',
    '》',
    '”',
    '「',
    '『',
    '（',
    '《',
    '“',
    '·',
    'a',
    '1',
    ' ',
  ),
  maxLength: 40,
});

test('no line starts with a closing mark or ends with an opening one', () => {
  fc.assert(
    fc.property(chinese, (text) => {
      const lines = parts(text, 'zh-hans').map((line) => line.trim());
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、；！？」』）》”]/);
      // An opening mark that a blank follows stands alone; nothing can hold it.
      for (const line of parts(text, 'zh-hans').slice(0, -1))
        expect(line).not.toMatch(/[「『（《“]$/);
    }),
  );
});
