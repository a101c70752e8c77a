import { expect, test } from 'vitest';
import type { Block } from '../../../../src/document/blocks';
import {
  bullets,
  code,
  heading,
  inline,
  link,
  paragraph,
  strong,
  table,
} from '../../../../src/document/build';
import type { Locale } from '../../../../src/i18n/locales';
import { render } from '../../../helpers/pdf/render';
import { structureText } from '../../../helpers/pdf/structure';

async function treeOf(blocks: readonly Block[], locale: Locale = 'en'): Promise<string[]> {
  const { bytes } = await render({
    ...{ locale, title: 'Title', author: '', date: '2026-11-03', paper: 'a4', cover: null },
    running: { header: 'Head', pageLabel: '{page}' },
    blocks,
  });
  return structureText(bytes).trimEnd().split('\n');
}

test('what changes its look alone stays in one piece', async () => {
  expect(await treeOf([paragraph(['one ', strong('two'), ' three'])])).toEqual([
    'Document',
    '  P page=1',
  ]);
});

test('what means something of its own is an element of its own', async () => {
  expect(
    await treeOf([
      paragraph([
        'see ',
        link('https://example.org/', ['the ', code('file')]),
        { kind: 'language', locale: 'pl', content: inline('cel') },
      ]),
    ]),
  ).toEqual([
    'Document',
    '  P page=1',
    '    Link page=1 links=1',
    '      Code page=1',
    '    Span lang=pl page=1',
  ]);
});

test('a paragraph over two pages is one element with content on both', async () => {
  const tree = await treeOf([paragraph('words that fill a page and more '.repeat(250))]);
  expect(tree).toEqual(['Document', '  P page=1,2']);
});

test('a header that is drawn again is content once', async () => {
  const rows = Array.from({ length: 80 }, (_, index) => [`row ${index}`]);
  const tree = await treeOf([table({ header: ['Goal'], rows })]);
  const header = tree.findIndex((line) => line.includes('Scope=Column'));
  expect(tree.slice(header, header + 2)).toEqual(['        TH Scope=Column', '          P page=1']);
  expect(tree.filter((line) => line.includes('Scope=Column'))).toHaveLength(1);
});

test('nothing empty is in the tree, but cells keep their place', async () => {
  expect(
    await treeOf([
      paragraph(''),
      heading(1, ' '),
      bullets([]),
      table({ header: ['', 'A'], rows: [] }),
    ]),
  ).toEqual([
    ...['Document', '  Table', '    THead', '      TR'],
    ...['        TH Scope=Column', '        TH Scope=Column', '          P page=1'],
  ]);
});

test('Arabic words say what they read, each where its language is said', async () => {
  expect(await treeOf([paragraph('هدف (1)')], 'ar')).toEqual([
    'Document',
    '  P',
    '    Span page=1 “هدف (1)”',
  ]);
});
