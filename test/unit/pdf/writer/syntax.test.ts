import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binary, bytesOf, code, number, string, utf16 } from '../../../../src/pdf/writer/syntax';
import { ValueReader } from '../../../helpers/pdf/values';

test.for([
  [0, '0'],
  [-0.0001, '0'],
  [1 / 3, '0.333'],
  [-12.5, '-12.5'],
  [1e-7, '0'],
  [841.89, '841.89'],
] as const)('%d is written %s', ([value, text]) => {
  expect(number(value)).toBe(text);
});

test('a number never has an exponent, which PDF does not know', () => {
  fc.assert(
    fc.property(fc.double({ min: -20_000, max: 20_000, noNaN: true }), (value) => {
      expect(number(value)).toMatch(/^-?\d+(\.\d{1,3})?$/);
      expect(Math.abs(Number(number(value)) - value)).toBeLessThanOrEqual(0.00051);
    }),
  );
});

test.for([
  ['plain words', '(plain words)'],
  ['(a) \\ b)', '(\\(a\\) \\\\ b\\))'],
  ['Ż', '<feff017b>'],
  ['🙂', '<feffd83dde42>'],
  ['two\nlines', '<feff00740077006f000a006c0069006e00650073>'],
] as const)('%j is the string %s', ([text, written]) => {
  expect(string(text)).toBe(written);
});

test('any string comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const bytes = new TextEncoder().encode(string(text));
      expect(new ValueReader(bytes).read()).toBe(text);
    }),
  );
});

test('codes have four digits', () => {
  expect([0, 1, 0x1f, 0xffff].map(code)).toEqual(['0000', '0001', '001f', 'ffff']);
  expect(utf16('aد')).toBe('0061062f');
});

test('bytes survive as a text of a character a byte', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
      expect(bytesOf(binary(bytes))).toEqual(new Uint8Array(bytes));
    }),
    { numRuns: 20 },
  );
});
