import { expect, test } from 'vitest';
import { cell, paragraph, table } from '../../../../src/document/build';
import type { Block } from '../../../../src/document/blocks';
import type { Document } from '../../../../src/document/document';
import { render } from '../../../helpers/pdf/render';
import { structureText } from '../../../helpers/pdf/structure';
import { faultsOf } from '../../../helpers/pdf/ua';

const documentOf = (blocks: readonly Block[]): Document => ({
  ...{ locale: 'en', title: 'Title', author: '', date: '2026-11-03', paper: 'a4', cover: null },
  running: { header: '', pageLabel: '' },
  blocks,
});

/** The tree of a document that has no faults, paragraphs joined to what they stand in. */
async function treeOf(blocks: readonly Block[]): Promise<string[]> {
  const { bytes } = await render(documentOf(blocks));
  expect(faultsOf(bytes)).toEqual([]);
  return structureText(bytes)
    .replace(/\n +P( page=[\d,]+)/g, '$1')
    .split('\n')
    .map((line) => line.trim());
}

const lines = (count: number) => Array.from({ length: count }, () => 'x').join('\n');

test('spans are told to readers, and every row has all its columns', async () => {
  const tree = await treeOf([
    table({
      groups: [[cell('a', { rowSpan: 2 }), cell('b', { columnSpan: 2 })]],
      header: ['c', 'd'],
      rows: [[cell('e', { rowSpan: 2 }), 'f'], ['g', 'h'], [cell('i', { columnSpan: 9 })]],
      rowHeaders: true,
    }),
  ]);
  expect(tree.filter((line) => /^T[RHD]\b/.test(line))).toEqual([
    'TR',
    'TH Scope=Column RowSpan=2 page=1',
    'TH Scope=Column ColSpan=2 page=1',
    'TR',
    'TH Scope=Column page=1',
    'TH Scope=Column page=1',
    'TR',
    'TH Scope=Row RowSpan=2 page=1',
    'TD page=1',
    'TD',
    'TR',
    'TD page=1',
    'TD page=1',
    'TR',
    'TH Scope=Row ColSpan=3 page=1',
  ]);
});

test('rows that a cell joins go to the next page together', async () => {
  const tree = await treeOf([
    paragraph(lines(35)),
    table({
      header: ['a', 'b'],
      rows: [
        ['first', 'row'],
        [cell('joined', { rowSpan: 3 }), lines(4)],
        [lines(4)],
        [lines(4)],
        ['last', 'row'],
      ],
    }),
  ]);
  const pages = tree.filter((line) => line.startsWith('TD')).map((line) => line.at(-1));
  expect(pages).toEqual(['1', '1', '2', '2', '2', '2', '2', '2']);
});

test('rows that no page holds together break between them, each whole', async () => {
  const tree = await treeOf([
    table({
      header: ['a', 'b'],
      rows: [[cell(lines(40), { rowSpan: 4 }), lines(16)], [lines(16)], [lines(16)], [lines(16)]],
    }),
  ]);
  expect(tree.filter((line) => line.startsWith('TD'))).toEqual([
    'TD RowSpan=4 page=1,2',
    'TD page=1',
    'TD page=1',
    'TD page=2',
    'TD page=2',
  ]);
});

test('a table without a header has none', async () => {
  const tree = await treeOf([table({ header: [], rows: [['a', 'b']] })]);
  expect(tree).not.toContain('THead');
  expect(tree).toContain('TBody');
});
