import fc from 'fast-check';
import type { Block, Cell } from '../../../src/document/blocks';
import type { Document } from '../../../src/document/document';
import { locales } from '../../../src/i18n/locales';
import { figure } from './generate-figures';
import { content, words } from './generate-words';

/** As the engine's own types say them, one arbitrary a kind. */
const { block } = fc.letrec<{ block: Block }>((tie) => {
  const flow = fc.array(tie('block'), { maxLength: 2 });
  const few = fc.array(tie('block'), { maxLength: 1 });
  const cell: fc.Arbitrary<Cell> = fc.record({
    blocks: few,
    columnSpan: fc.constantFrom(1, 1, 1, 2, 3, 0, NaN),
    rowSpan: fc.constantFrom(1, 1, 1, 2, 9, -1),
  });
  const row = fc.array(cell, { maxLength: 5 });
  return {
    block: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      fc.record({
        kind: fc.constant('paragraph'),
        content,
        voice: fc.constantFrom('text', 'lead', 'small'),
      }),
      fc.record({
        kind: fc.constant('heading'),
        level: fc.constantFrom(1, 2, 3, 4),
        content,
        id: fc.constantFrom(null, 'a', 'b'),
      }),
      fc.record({
        kind: fc.constant('list'),
        marker: fc.constantFrom('bullet', 'number'),
        start: fc.constantFrom(1, 1, 9, 98, -2, 1.5, NaN),
        items: fc.array(flow, { maxLength: 4 }),
      }),
      fc.record({
        kind: fc.constant('definitions'),
        entries: fc.array(fc.record({ term: content, details: flow }), { maxLength: 3 }),
      }),
      fc.record({
        kind: fc.constant('callout'),
        tone: fc.constantFrom('note', 'warning', 'plate', 'plain'),
        title: content,
        blocks: flow,
      }),
      fc.record({ kind: fc.constant('quotation'), blocks: flow, source: content }),
      fc.record({
        kind: fc.constant('table'),
        caption: content,
        widths: fc.array(fc.constantFrom(1, 2, 3, 0, -1, NaN), { maxLength: 5 }),
        header: fc.array(row, { maxLength: 2 }),
        rows: fc.array(row, { maxLength: 4 }),
        rowHeaders: fc.boolean(),
      }),
      fc.record({
        kind: fc.constant('write-in'),
        label: content,
        lines: fc.constantFrom(0, 1, 3, 40),
      }),
      fc.record({
        kind: fc.constant('choices'),
        choices: fc.array(fc.record({ label: content, ticked: fc.boolean() }), { maxLength: 3 }),
      }),
      figure,
      fc.record({ kind: fc.constantFrom('together', 'landscape'), blocks: flow }),
      fc.record({ kind: fc.constant('cards'), cards: fc.array(flow, { maxLength: 3 }) }),
      fc.record({ kind: fc.constant('page-break') }),
      fc.record({
        kind: fc.constant('contents'),
        title: words(3),
        depth: fc.constantFrom(1, 2, 3, 4),
      }),
    ),
  };
});

const cover = fc.record({
  overline: words(6),
  subtitle: content,
  facts: fc.array(fc.record({ term: words(6), value: content }), { maxLength: 3 }),
});

/** Documents of all kinds in all languages, with what no careful writer would put into one. */
export const documents: fc.Arbitrary<Document> = fc.record({
  locale: fc.constantFrom(...locales),
  title: words(6).map((text) => `T${text}`),
  author: words(3),
  date: fc.constantFrom('2026-11-03', '2027-02-28'),
  paper: fc.constantFrom('a4', 'letter'),
  running: fc.record({
    header: words(6),
    pageLabel: fc.constantFrom(
      'Page {page} of {pages}',
      '第 {page} 页，共 {pages} 页',
      'صفحة {page} من {pages}',
    ),
  }),
  cover: fc.option(cover),
  blocks: fc.array(block, { maxLength: 7 }),
});
