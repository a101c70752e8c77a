import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/document/blocks';
import { heading, inline, link, paragraph } from '../../../../src/document/build';
import type { Document } from '../../../../src/document/document';
import { PdfObjects } from '../../../helpers/pdf/file';
import { render } from '../../../helpers/pdf/render';
import { Ref, type Dictionary } from '../../../helpers/pdf/values';

const plain = (blocks: readonly Block[]): Document => ({
  locale: 'en',
  title: 'Title',
  author: 'Author',
  date: '2026-11-03',
  paper: 'a4',
  running: { header: '', pageLabel: '' },
  cover: null,
  blocks,
});

const fileOf = async (blocks: readonly Block[]) =>
  new PdfObjects((await render(plain(blocks))).bytes);

/** `{Title: {Title: {}}}` */
type Tree = Record<string, object>;

function bookmarks(file: PdfObjects, parent: Dictionary): Tree {
  const tree: Tree = {};
  for (let next = parent.get('First'); next !== undefined;) {
    const bookmark = file.dictionary(next);
    expect(file.dictionary(bookmark.get('Parent'))).toBe(parent);
    const title = bookmark.get('Title');
    if (typeof title === 'string') tree[title] = bookmarks(file, bookmark);
    next = bookmark.get('Next');
  }
  expect(Number(parent.get('Count') ?? 0)).toBe(Object.keys(tree).length);
  return tree;
}

describe('bookmarks', () => {
  test('nest as the headings do, in any script', async () => {
    const file = await fileOf([
      ...[heading(1, 'One'), heading(2, '目標'), heading(3, 'هدف')],
      ...[heading(2, '(b) \\'), heading(1, 'Two')],
    ]);
    const outline = file.dictionary(file.catalog.get('Outlines'));
    expect(bookmarks(file, outline)).toEqual({
      One: { 目標: { هدف: {} }, '(b) \\': {} },
      Two: {},
    });
  });

  test('lead to where the heading stands', async () => {
    const file = await fileOf([heading(1, 'One'), { kind: 'page-break' }, heading(1, 'Two')]);
    const outline = file.dictionary(file.catalog.get('Outlines'));
    const last = file.dictionary(outline.get('Last'));
    const [page, how, left, top] = file.array(last.get('Dest'));
    expect(page).toEqual(new Ref(file.pageIds[1] ?? -1));
    expect([how, left]).toMatchObject([{ name: 'XYZ' }, null]);
    expect(top).toBeCloseTo(841.89 - 68);
  });

  test('are not there where there are no headings', async () => {
    expect((await fileOf([paragraph('words')])).catalog.has('Outlines')).toBe(false);
  });
});

const annotations = (file: PdfObjects) =>
  file.pages.flatMap((page) => file.array(page.get('Annots')).map((each) => file.dictionary(each)));

const pressed = (file: PdfObjects) =>
  annotations(file).flatMap((annotation) => {
    const action = annotation.get('A');
    return action === undefined ? [] : [file.dictionary(action).get('URI')];
  });

describe('links', () => {
  test.for([
    ['https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'],
    ['mailto:service@example.org', 'mailto:service@example.org'],
    ['https://example.org/目標', 'https://example.org/%E7%9B%AE%E6%A8%99'],
    ['https://example.org/(a)\\b', 'https://example.org/(a)\\b'],
  ] as const)('%s is pressed as %s', async ([url, address]) => {
    expect(pressed(await fileOf([paragraph(link(url, 'press'))]))).toEqual([address]);
  });

  test.for(['javascript:alert(1)', 'http://example.org/', 'file:///etc/passwd', 'https://a b', ''])(
    '%j stays words',
    async (url) => {
      expect(annotations(await fileOf([paragraph(link(url, 'press'))]))).toEqual([]);
    },
  );

  test('a link over two lines is two areas of one element, each with all its words', async () => {
    const words = 'many words that go on and on '.repeat(6).trim();
    const file = await fileOf([paragraph(link('https://example.org/', words))]);
    const areas = annotations(file);
    expect(areas.length).toBeGreaterThan(1);
    expect(areas.map((area) => area.get('Contents'))).toEqual(areas.map(() => words));
    const tops = areas.map((area) => Number(file.array(area.get('Rect'))[3]));
    expect(tops).toEqual(tops.toSorted((a, b) => b - a));
  });

  test('inside the document lead to the heading', async () => {
    const file = await fileOf([
      paragraph({ kind: 'link', target: { kind: 'heading', id: 'there' }, content: inline('go') }),
      { kind: 'page-break' },
      heading(1, 'There', 'there'),
    ]);
    const [area] = annotations(file);
    expect(file.array(area?.get('Dest'))[0]).toEqual(new Ref(file.pageIds[1] ?? -1));
  });
});

describe('the file', () => {
  test('says who and what it is, and never when it was made', async () => {
    const { trailer, dictionary } = await fileOf([]).then((file) => ({
      trailer: file.trailer,
      dictionary: file.dictionary(file.trailer.get('Info')),
    }));
    expect(Object.fromEntries(dictionary)).toMatchObject({
      Title: 'Title',
      Author: 'Author',
      Creator: 'Touchpoint',
      CreationDate: "D:20261103000000+00'00'",
    });
    expect(trailer.get('ID')).toHaveLength(2);
  });

  test('has another identifier where another word stands', async () => {
    const [one, same, other] = await Promise.all(
      ['a', 'a', 'b'].map(async (word) => (await fileOf([paragraph(word)])).trailer.get('ID')),
    );
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
  });
});
