import { expect, it } from 'vitest';
import { keptText } from '../../../../src/plan/shared/text';

it('keeps what people type, Arabic marks and line ends included', () => {
  const typed = 'مَدرَسَةٌ 2027\n\tNPS ← 41 👩🏽‍💻 zażółć';
  expect(keptText(typed, 100)).toBe(typed);
});

it('cuts to the limit and never through a character', () => {
  expect(keptText('ab👍', 3)).toBe('ab');
  expect(keptText('ab👍', 4)).toBe('ab👍');
});

it('drops control characters and repairs half characters', () => {
  expect(keptText('a\u0000b\u0007c\r\nd\re', 10)).toBe('abc\nd\ne');
  expect(keptText('a\udc4db', 10)).toBe('a\ufffdb');
});
