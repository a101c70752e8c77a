import fc from 'fast-check';
import { expect, test } from 'vitest';
import { glance, isSound, open, seal } from '../../../../src/store/bytes/envelope';

const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => new Uint8Array(array));
const envelopes = fc.record({
  version: fc.integer({ min: 1, max: 999_999 }),
  revision: fc.integer({ min: 0, max: 1e12 }),
  writer: fc.stringMatching(/^\w{1,40}$/),
  state: bytes,
});
const knowing = fc.oneof(
  envelopes,
  fc.tuple(envelopes, bytes).map(([envelope, knowledge]) => ({ ...envelope, knowledge })),
);

test('what is sealed opens again', () => {
  fc.assert(
    fc.property(knowing, (envelope) => {
      const text = seal(envelope);
      expect(open(text)).toEqual({ kind: 'sound', envelope });
      expect(isSound(text)).toBe(true);
      const { version, revision, writer } = envelope;
      expect(glance(text)).toEqual({ version, revision, writer });
    }),
  );
});

test('any text gives an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(open(text).kind).toBe('damaged');
      expect(isSound(text)).toBe(false);
    }),
  );
});

test('one altered, missing or added character is found', () => {
  const place = fc.double({ min: 0, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(
      knowing,
      place,
      fc.constantFrom<'alter' | 'cut' | 'add'>('alter', 'cut', 'add'),
      (envelope, at, how) => {
        const text = seal(envelope);
        const index = Math.floor(at * text.length);
        const unit = String.fromCharCode((text.charCodeAt(index) + 1) % 0x8000);
        const middle = { alter: unit, cut: '', add: unit + text.charAt(index) }[how];
        const altered = text.slice(0, index) + middle + text.slice(index + 1);
        expect(altered === text || open(altered).kind === 'damaged').toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

test('localStorage stores the characters as they are', () => {
  const text = seal({
    version: 1,
    revision: 1,
    writer: 'a',
    state: Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7919) >> 3),
  });
  expect(text.isWellFormed()).toBe(true);
  expect(text).not.toMatch(/[\uFEFF\uFFFE\uFFFF]/u);
});
