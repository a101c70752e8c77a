import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCmap, writeCmap } from '../../../../src/pdf/fonts/cmap';
import { unwrapWoff, wrapWoff } from '../../../../src/pdf/fonts/woff';

const names = fc.uniqueArray(fc.constantFrom('cmap', 'glyf', 'head', 'OS/2', 'post'), {
  minLength: 1,
});

test('what is wrapped comes out again', () => {
  fc.assert(
    fc.property(
      names,
      fc.array(fc.uint8Array({ minLength: 1, maxLength: 200 }), { minLength: 5, maxLength: 5 }),
      (kept, data) => {
        const tables = new Map(kept.map((name, index) => [name, data[index] ?? new Uint8Array()]));
        const read = unwrapWoff(wrapWoff(tables), new Set(kept));
        expect(new Map([...read].map(([name, table]) => [name, [...table]]))).toEqual(
          new Map([...tables].map(([name, table]) => [name, [...table]])),
        );
      },
    ),
  );
});

test('what is no font is said to be none', () => {
  expect(() => unwrapWoff(new Uint8Array(60), new Set(['glyf']))).toThrow(RangeError);
});

test('a written map answers for its characters and no other', () => {
  const characters = fc.uniqueArray(fc.integer({ min: 1, max: 0x10ffff }), { maxLength: 50 });
  fc.assert(
    fc.property(characters, fc.integer({ min: 1, max: 0x10ffff }), (known, other) => {
      const glyphs = new Map(known.map((character, index) => [character, index + 1]));
      const glyphOf = readCmap(writeCmap(glyphs));
      for (const [character, glyph] of glyphs) expect(glyphOf(character)).toBe(glyph);
      expect(glyphOf(other)).toBe(glyphs.get(other) ?? 0);
    }),
  );
});
