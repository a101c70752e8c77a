import fc from 'fast-check';
import type { Block } from '../../../src/document/blocks';
import {
  bullets,
  callout,
  code,
  definition,
  definitions,
  emphasis,
  heading,
  link,
  numbered,
  paragraph,
  quotation,
  strong,
  table,
  together,
  writeIn,
  type Words,
} from '../../../src/document/build';
import type { Document } from '../../../src/document/document';
import type { Locale } from '../../../src/i18n/locales';

export const documentOf = (blocks: readonly Block[], locale: Locale = 'en'): Document => ({
  locale,
  title: 'Plan',
  author: 'Hartwell Grocers',
  date: '2026-11-22',
  paper: 'a4',
  running: { header: 'Plan', pageLabel: 'Page {page} of {pages}' },
  cover: null,
  blocks,
});

/** Words with every sign that means something to some format. */
const word = fc.oneof(
  fc.constantFrom('goal', '目標', 'هدف', 'żółć', '1.', '#', '- x', '> q', '=1+1', 'a*b*', '_u_'),
  fc.constantFrom(
    '[a](javascript:alert(1))',
    '<b>',
    '&amp;',
    '`c`',
    '|',
    '\\',
    '~~s~~',
    '﹫',
    '1)',
  ),
  fc.constantFrom(
    'http://example.com',
    'www.example.com',
    '+ y',
    '***',
    '==',
    '![i](u)',
    '- [ ] t',
  ),
  fc.stringMatching(/^[\p{L}\p{N} .,;:!?'"()*_#<>&|\\`~[\]+=-]{1,12}$/u),
);
const words = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(' ').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');
const run: fc.Arbitrary<Words> = fc.oneof(
  words,
  fc.tuple(words, words).map(([a, b]) => [a, ' ', strong(b)] satisfies Words),
  words.map((text) => [emphasis(text)] satisfies Words),
  words.map((text) => [code(text.replaceAll('\\|', '|'))] satisfies Words),
  words.map((text) => [link('https://example.com/a?b=c&d=%20', text)] satisfies Words),
);

export const blocks: fc.Arbitrary<readonly Block[]> = fc
  .letrec<{ block: Block }>((tie) => ({
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      run.map((text) => paragraph(text)),
      fc.tuple(fc.constantFrom(1, 2, 3, 4), run).map(([level, text]) => heading(level, text)),
      run.map((text) => writeIn(text, 2)),
      fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((inner) => bullets([inner])),
      fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((inner) => numbered([inner, 'x'])),
      fc.tuple(words, tie('block')).map(([title, inner]) => callout('note', title, [inner])),
      fc.tuple(tie('block'), words).map(([inner, source]) => quotation([inner], source)),
      fc
        .tuple(words, tie('block'))
        .map(([term, inner]) => definitions([definition(term, [inner])])),
      fc
        .tuple(run, run)
        .map(([a, b]) =>
          table({ header: ['A', 'B'], rows: [[[paragraph(a)], [paragraph(b)]]], rowHeaders: true }),
        ),
      tie('block').map((inner) => together([inner])),
    ),
  }))
  .block.chain((block) => fc.constant([block]));
