import { expect, test } from 'vitest';
import { cleanText } from '../../../../src/pdf/shaping/text';

test.for([
  ['e\u0301', 'é'],
  ['a\tb', 'a b'],
  ['a\r\nb\u2028c', 'a\nb\nc'],
  ['a\u0000b\u009fc', 'a\ufffdb\ufffdc'],
  ['a\ud83db', 'a\ufffdb'],
  ['🙂', '🙂'],
])('%j becomes %j', ([raw = '', clean]) => {
  expect(cleanText(raw)).toBe(clean);
});
