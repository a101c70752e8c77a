import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { textsOf } from '../../../../src/document/walk';
import {
  differenceOf,
  visibleTexts,
} from '../../../../src/integrations/html-to-document/visible-text';
import { read } from './read';

/** Elements that may hold one another in a parsed page. */
const around = [
  ...['p', 'div', 'section', 'article', 'aside', 'figure', 'figcaption', 'blockquote', 'details'],
  ...['summary', 'header', 'footer', 'h2', 'h6', 'span', 'b', 'em', 'q', 'bdi', 'code', 'label'],
  ...[
    'a href="/x"',
    'li',
    'dt',
    'dd',
    'span lang="ar"',
    'nav',
    'p hidden',
    'caption hidden',
    'summary hidden',
    'i aria-hidden="true"',
  ],
  ...[
    'p data-document="line"',
    'div data-document="sheet"',
    'div data-document="warning"',
    'div role="note"',
    'div data-document="together"',
  ],
  ...[
    'p data-document="write-in"',
    'ul data-document="choices"',
    'fieldset',
    'pre',
    'time',
    'menu',
  ],
  ...['ul', 'ol', 'dl', 'table', 'caption', 'tr', 'td', 'th', 'td colspan="2"', 'th rowspan="2"'],
];
const leaf = fc
  .stringMatching(/^[a-z]{1,6}$/)
  .map((word) => ` ${word}`)
  .chain((word) => fc.constantFrom(word, `${word}<br>`, `${word}<input>`, `<img alt="${word}">`));
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.constantFrom(...around), fc.array(tie('tree'), { maxLength: 4 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag.split(' ')[0] ?? ''}>`),
  ),
}));

it('keeps every visible text of any page once', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 5 }), (parts) => {
      const html = parts.join('');
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
