import fc from 'fast-check';

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
    'div data-document="cards"',
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

/** The main part of a page of any elements, allowed in one another or not. */
export const anyMain = fc.array(tree, { maxLength: 5 }).map((parts) => parts.join(''));
