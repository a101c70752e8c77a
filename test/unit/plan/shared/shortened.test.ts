import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortened } from '../../../../src/plan/shared/shortened';

test.for([
  ['that fits stays', 'one two', 7, 'one two'],
  ['ends with a whole word', 'one two three', 10, 'one two…'],
  ['ends with a word that just fits', 'one two three', 8, 'one two…'],
  ['loses the mark before the sign', 'one, two three', 6, 'one…'],
  ['of one long word is cut within it', 'a internationalisation', 12, 'a internati…'],
  ['in Chinese is cut between signs', '我們在四小時內回覆', 6, '我們在四小…'],
  ['in Arabic keeps its marks', 'نُقَلِّلُ وقتَ الردّ', 11, 'نُقَلِّلُ وقتَ…'],
  ['keeps a picture whole', '👩‍💻👩‍💻👩‍💻', 2, '👩‍💻…'],
] as const)('a text %s', ([, text, room, short]) => {
  expect(shortened(text, room)).toBe(short);
});

test('room may be counted in something else', () => {
  const widthOf = (sign: string) => (sign === 'w' ? 3 : 1);
  expect(shortened('wwww', 11, widthOf)).toBe('www…');
  expect(shortened('wwww', 12, widthOf)).toBe('wwww');
});

test('what is left fits, and begins the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, room) => {
      const short = shortened(text, room);
      if (short === text) return;
      expect(short.endsWith('…')).toBe(true);
      expect(text.startsWith(short.slice(0, -1))).toBe(true);
      const signs = Array.from(new Intl.Segmenter().segment(short.slice(0, -1)));
      expect(signs.length + 1).toBeLessThanOrEqual(room);
    }),
  );
});
