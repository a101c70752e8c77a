import { expect, test } from 'vitest';
import type { Block } from '../../../src/document/blocks';
import {
  bullets,
  callout,
  cards,
  definition,
  definitions,
  landscape,
  paragraph,
  quotation,
  table,
  together,
} from '../../../src/document/build';
import { textsOf } from '../../../src/document/texts';
import { everyBlock } from '../../../src/document/walk';

const words = (blocks: readonly Block[]) => everyBlock(blocks).flatMap((block) => block.kind);

test('every block is found, each before what it holds', () => {
  const inner = [callout('note', '', [bullets(['deep'])])];
  expect(words(inner)).toEqual(['callout', 'list', 'paragraph']);
  const holders: readonly Block[] = [
    bullets([inner]),
    definitions([definition('', inner)]),
    callout('note', '', inner),
    quotation(inner),
    table({ header: [inner], rows: [] }),
    table({ header: [], rows: [[inner]] }),
    together(inner),
    landscape(inner),
    cards([inner]),
  ];
  for (const holder of holders) {
    expect(words([holder])).toEqual([holder.kind, 'callout', 'list', 'paragraph']);
  }
});

test('items and rows are found in the order in which they are read', () => {
  const all = everyBlock([
    table({ header: ['a', 'b'], rows: [['c', [bullets(['d', 'e'])]]] }),
    paragraph('f'),
  ]);
  const paragraphs = all.filter(({ kind }) => kind === 'paragraph');
  expect(textsOf(paragraphs)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});
