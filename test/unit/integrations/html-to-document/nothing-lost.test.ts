import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { textsOf } from '../../../../src/document/texts';
import {
  differenceOf,
  visibleTexts,
} from '../../../../src/integrations/html-to-document/visible-text';
import { anyMain } from './any-page';
import { read } from './read';

it('keeps every visible text of any page once', () => {
  fc.assert(
    fc.property(anyMain, (html) => {
      const shown = visibleTexts(fromHtml(`<main>${html}</main>`));
      expect(differenceOf(shown, textsOf(read(html) ?? []))).toBe('');
    }),
    { numRuns: 1000, seed: 7 },
  );
});

it('would notice a lost word, one said twice and one added', () => {
  expect(differenceOf(['one', 'six'], ['one'])).toBe('six');
  expect(differenceOf(['one'], ['one', 'one'])).toBe('one');
  expect(differenceOf([' “a” '], ['a\n', '·'])).toBe('');
});
