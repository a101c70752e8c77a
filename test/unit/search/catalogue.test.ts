import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCatalogue, encodeCatalogue, type Catalogue } from '../../../src/search/catalogue';
import { frontCode, frontDecode } from '../../../src/search/front-coding';

const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/\s/u.test(text));

test('front coding gives back any sorted list of words', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word), (words) => {
      const sorted = words.toSorted();
      expect(frontDecode(frontCode(sorted))).toEqual(sorted);
    }),
  );
});

test('a word shares its beginning with the one before', () => {
  expect(frontCode(['reply', 'replying', 'report'])).toBe('areply fing dort');
});

const catalogue: Catalogue = {
  words: new Map([
    ['reply', 16],
    ['replying', 1],
  ]),
  sectionOf: new Map([['en_1', 'standards']]),
  starts: [{ title: 'Standards', address: '/standards/', section: 'standards' }],
};

test('a catalogue is read as it was written', () => {
  expect(decodeCatalogue(JSON.parse(encodeCatalogue(catalogue)))).toEqual({
    ok: true,
    value: catalogue,
  });
});

test('how many pages a word is on is kept roughly', () => {
  const counts = [1, 3, 4, 15, 16, 300];
  const words = new Map(counts.map((count, index) => [`word${index}`, count]));
  const read = decodeCatalogue(JSON.parse(encodeCatalogue({ ...catalogue, words })));
  expect(read.ok && [...read.value.words.values()]).toEqual([1, 1, 4, 4, 16, 256]);
});

test('what is no catalogue is refused', () => {
  expect(decodeCatalogue({ words: 3 })).toEqual({ ok: false, error: 'damaged' });
  expect(decodeCatalogue('<!doctype html>')).toEqual({ ok: false, error: 'damaged' });
});
