import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, passagesOf, piecesOf, textOf, type Piece } from '../../../src/search/excerpt';
import type { PagefindPage } from '../../../src/search/pagefind';

/** Marks as a person would write them. */
const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

const textIn = (raw_content: string) => textOf({ raw_content });
/** Chinese as Pagefind keeps it: words parted by an invisible space, here a bar. */
const parted = (text: string) => text.replaceAll('|', '\u200b');

test('a mark holds the word without what stands round it', () => {
  const text = textIn('He said: “Complaints.” (again)');
  expect(shown(piecesOf(text, 0, 4, new Set([2, 3])))).toBe('He said: “[Complaints].” ([again])');
});

test('Chinese words stand without spaces, and neighbours share a mark', () => {
  const text = textIn(parted('首次|回覆|時間|是|多少'));
  expect(shown(piecesOf(text, 0, 5, new Set([1, 2])))).toBe('首次[回覆時間]是多少');
});

test('markup in a page is text in its excerpt', () => {
  const text = textIn('write &lt;mark&gt; or &lt;img src=x onerror=alert(1)&gt; here');
  expect(shown(piecesOf(text, 0, 7, new Set([1])))).toBe(
    'write <[mark]> or <img src=x onerror=alert(1)> here',
  );
});

test('the excerpt is where most of the hits are, begins a little before, and says that it is cut', () => {
  const words = Array.from({ length: 300 }, (_, index) => `word${index}`);
  const excerpt = shown(excerptOf(textIn(words.join(' ')), 0, 300, new Set([10, 200, 203])));
  expect(excerpt).toMatch(/^… word195 .*\[word200\] word201 word202 \[word203\] .*…$/);
});

test('pieces hold all the text, however it is marked', () => {
  const words = fc.array(fc.stringMatching(/^\S{1,9}$/), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.uniqueArray(fc.nat(39)), (words, hits) => {
      const pieces = piecesOf({ words, joint: ' ' }, 0, words.length, new Set(hits));
      expect(pieces.map(({ text }) => text).join('')).toBe(words.join(' '));
    }),
  );
});

const told = (page: PagefindPage, hits: number[]) =>
  passagesOf(page, new Set(hits)).map(({ anchor, heading, excerpt, hits }) => [
    anchor,
    shown(heading),
    shown(excerpt),
    hits,
  ]);

test('a page falls into its opening and what stands under its headings', () => {
  const page: PagefindPage = {
    url: '/standards/',
    raw_content: 'What it is. A standard is a promise. Test it. Ask who counts. A promise fails.',
    meta: { title: 'What it is' },
    anchors: [
      { element: 'h2', id: 'test', text: 'Test it', location: 8 },
      { element: 'p', id: 'note', text: 'A promise fails.', location: 13 },
    ],
  };
  expect(told(page, [0, 7, 14])).toEqual([
    [undefined, '[What] it is', 'A standard is a [promise].', 2],
    ['test', 'Test it', 'Ask who counts. A [promise] fails.', 1],
  ]);
});

test('a heading that is a question keeps its mark, in Chinese too', () => {
  const page: PagefindPage = {
    url: '/',
    raw_content: parted('什麼|是|標準|？ |標準|是|承諾|。'),
    meta: { title: '什麼是標準？' },
    anchors: [],
  };
  expect(told(page, [2, 4])).toEqual([[undefined, '什麼是[標準]？', '[標準]是承諾。', 2]]);
});
