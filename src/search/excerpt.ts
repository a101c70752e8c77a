import type { Anchor, PagefindPage } from './pagefind';

/** A stretch of text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** A stretch of a page: its opening, or what stands under one heading. */
export interface Passage {
  /** The heading's id; undefined for the opening. */
  anchor: string | undefined;
  heading: Piece[];
  excerpt: Piece[];
  hits: number;
}

export interface PageText {
  words: readonly string[];
  /** Between two words: nothing in Chinese, whose spaces are part of the words. */
  joint: '' | ' ';
}

const invisibleJoint = '\u200b';
/** In characters; a Chinese one counts twice. */
const excerptLength = 170;

const decode = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** Words as Pagefind numbers them. */
export function textOf({ raw_content }: Pick<PagefindPage, 'raw_content'>): PageText {
  return raw_content.includes(invisibleJoint)
    ? { words: raw_content.split(invisibleJoint).map(decode), joint: '' }
    : { words: raw_content.split(/[^\S\uFEFF]+/).map(decode), joint: ' ' };
}

const widthOf = (word: string) =>
  Array.from(word).reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0);

/** Words `from` up to but not including `to`, those with a number in `hits` marked. */
export function piecesOf(
  { words, joint }: PageText,
  from: number,
  to: number,
  hits: ReadonlySet<number>,
): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, hit: boolean) => {
    const last = pieces.at(-1);
    if (last?.hit === hit) last.text += text;
    else if (text !== '') pieces.push({ text, hit });
  };
  for (let index = from; index < to; index++) {
    const word = words[index] ?? '';
    if (index > from) add(joint, false);
    if (!hits.has(index)) {
      add(word, false);
      continue;
    }
    const [, before = '', core = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
    add(before, false);
    add(core, true);
    add(after, false);
  }
  return pieces;
}

/** The first word of the window that holds the most hits, beginning a little before the first. */
function windowStart(text: PageText, from: number, to: number, hits: readonly number[]): number {
  let best = from;
  let most = 0;
  for (const start of hits) {
    const end = windowEnd(text, start, to);
    const held = hits.filter((hit) => hit >= start && hit < end).length;
    if (held > most) [best, most] = [start, held];
  }
  let start = best;
  let width = 0;
  while (start > from && width < excerptLength / 5) {
    start--;
    width += widthOf(text.words[start] ?? '') + text.joint.length;
  }
  return start;
}

function windowEnd({ words, joint }: PageText, start: number, to: number): number {
  let width = 0;
  let end = start;
  while (end < to && width < excerptLength) {
    width += widthOf(words[end] ?? '') + joint.length;
    end++;
  }
  return end;
}

/** About two lines of the text between two words, around the hits there. */
export function excerptOf(
  text: PageText,
  from: number,
  to: number,
  hits: ReadonlySet<number>,
): Piece[] {
  const within = [...hits].filter((hit) => hit >= from && hit < to).sort((a, b) => a - b);
  const start = windowStart(text, from, to, within);
  const end = windowEnd(text, start, to);
  const pieces = piecesOf(text, start, end, hits);
  return [
    ...(start > from ? [{ text: `…${text.joint}`, hit: false }] : []),
    ...pieces,
    ...(end < to ? [{ text: '…', hit: false }] : []),
  ];
}

const isHeading = ({ element, text }: Anchor) => /^h[2-6]$/i.test(element) && text.trim() !== '';

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** How many words at `from` spell `title`: the heading itself, which Pagefind keeps in the text. */
function headingLength({ words }: PageText, from: number, title: string): number {
  const wanted = lettersOf(title);
  let spelt = '';
  let end = from;
  while (end < words.length && spelt.length < wanted.length) spelt += lettersOf(words[end++] ?? '');
  if (spelt !== wanted) return 0;
  const isMark = (word: string | undefined) =>
    word !== undefined && lettersOf(word) === '' && title.includes(word.trim());
  while (isMark(words[end])) end++;
  return end - from;
}

/** The page's opening and its sections, in their order, each with its hits. */
export function passagesOf(page: PagefindPage, hits: ReadonlySet<number>): Passage[] {
  const text = textOf(page);
  const title = page.meta.title ?? '';
  const anchors = page.anchors.filter(isHeading).toSorted((a, b) => a.location - b.location);
  const marks = [{ id: undefined, text: title, location: 0 }, ...anchors];
  return marks.map(({ id, text: heading, location: from }, index) => {
    const to = marks[index + 1]?.location ?? text.words.length;
    const below = Math.min(from + headingLength(text, from, heading), to);
    return {
      anchor: id,
      heading: headingPieces(heading, piecesOf(text, from, below, hits)),
      excerpt: trimmed(excerptOf(text, below, to, hits)),
      hits: [...hits].filter((hit) => hit >= from && hit < to).length,
    };
  });
}

/** The heading with its marks, without the full stop that Pagefind sets after it in the text. */
function headingPieces(heading: string, pieces: Piece[]): Piece[] {
  const last = pieces.at(-1);
  if (!last) return [{ text: heading, hit: false }];
  if (!heading.trimEnd().endsWith('.')) last.text = last.text.replace(/\.\s*$/, '');
  return trimmed(pieces);
}

/** Without the full stop of a heading before it, and without space around it. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const ends = pieces.length - 1;
  return pieces
    .map(({ text, hit }, index) => {
      const begun = index === 0 ? text.replace(/^\.?\s+/, '') : text;
      return { text: index === ends ? begun.trimEnd() : begun, hit };
    })
    .filter(({ text }) => text !== '');
}
