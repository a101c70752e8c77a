import type { Block } from '../../../document/blocks';
import type { Inline } from '../../../document/inline';
import type { StyledText } from '../../shaping/text';
import type { Element } from '../../tagging/element';
import { pt, type Pt } from '../../units';
import type { Frame } from '../frame';
import { widestPart } from '../lines';
import { colours, indents, textSize, voices, type TextKind } from '../theme';
import { cleanWords, setWords } from '../words';

/**
 * The width that the longest word of these blocks asks for.
 * @param enough words that surely fit into this are not measured
 * @returns 0 if none had to be
 */
export function leastWidth(blocks: readonly Block[], frame: Frame, enough: number): Pt {
  return pt(Math.max(0, ...blocks.map((block) => leastOf(block, frame, enough))));
}

function leastOf(block: Block, frame: Frame, enough: number): number {
  const words = (content: readonly Inline[], kind: TextKind = frame.text, bold = frame.bold) =>
    longestWord(content, kind, { ...frame, bold }, enough);
  const flow = (inner: readonly Block[], indent = 0) => {
    const least = leastWidth(inner, frame, enough - indent);
    return least === 0 ? 0 : least + indent;
  };
  switch (block.kind) {
    case 'heading':
      return words(block.content, `heading${block.level}`, true);
    case 'paragraph':
      return words(block.content, voices[block.voice].kind);
    case 'list':
      return Math.max(0, ...block.items.map((item) => flow(item, indents.item)));
    case 'definitions':
      return Math.max(
        0,
        ...block.entries.flatMap(({ term, details }) => [
          words(term, frame.text, true),
          flow(details, indents.definition),
        ]),
      );
    case 'callout':
      return Math.max(
        words(block.title, frame.text, true),
        flow(block.blocks, block.tone === 'plain' ? 0 : 2 * indents.callout),
      );
    case 'quotation':
      return Math.max(words(block.source, 'small'), flow(block.blocks, indents.quotation));
    case 'table':
      return Math.max(
        0,
        ...[...block.header, ...block.rows].flat().map(({ blocks }) => flow(blocks)),
      );
    case 'write-in':
      return words(block.label, frame.text, true);
    case 'choices':
      return Math.max(0, ...block.choices.map(({ label }) => words(label))) + indents.item;
    case 'together':
    case 'landscape':
      return flow(block.blocks);
    case 'cards':
      return Math.max(0, ...block.cards.map((card) => flow(card)));
    case 'figure':
    case 'page-break':
    case 'contents':
      return 0;
    default:
      return block satisfies never;
  }
}

function longestWord(
  content: readonly Inline[],
  kind: TextKind,
  { job, locale, bold }: Frame,
  enough: number,
): number {
  const { size } = textSize(kind, locale);
  const isLong = (word: string, least: number) => atMost(word) * size > Math.max(enough, least);
  const text = cleanWords(content);
  if (!text.match(partedByBlanks)?.some((word) => isLong(word, 0))) return 0;
  const parent: Element = { tag: 'P', attributes: {}, kids: [] };
  const colour = colours.ink;
  const { anchorsById } = job;
  const { styled } = setWords(content, { parent, locale, bold, colour, link: null, anchorsById });
  let least = 0;
  for (const { 0: word, index } of styled.text.matchAll(partedByBlanks)) {
    if (!isLong(word, least)) continue;
    const alone = cut(styled, index, index + word.length);
    least = Math.max(least, widestPart(job.shape(alone), size));
  }
  return least;
}

/** Between Han characters a line may end; what clings to one of them is short. */
const partedByBlanks = /[^\s\u200b\p{Script=Han}]+/gu;

/** In widths of the size: more than a word takes in any of the fonts. */
function atMost(word: string): number {
  let width = 0;
  for (const character of word) width += widthOf(character);
  return width;
}

function widthOf(character: string): number {
  if (/[a-z\d.,:;()\-/]/.test(character)) return /[mw]/.test(character) ? 1 : 0.66;
  return /[A-Z]/.test(character) && !/[MW]/.test(character) ? 0.85 : 1.1;
}

const cut = ({ text, spans, direction }: StyledText, start: number, end: number): StyledText => ({
  text: text.slice(start, end),
  spans: spans
    .filter((span) => span.end > start && span.start < end)
    .map((span) => ({
      ...span,
      start: Math.max(0, span.start - start),
      end: Math.min(end, span.end) - start,
    })),
  direction,
});
