import {
  Bookmark,
  BorderStyle,
  HeadingLevel as WordHeading,
  PageBreak,
  Paragraph,
  TableOfContents,
  type Table,
} from 'docx';
import type { Block, Heading, HeadingLevel, List } from '../../document/blocks';
import { figureOf } from './figure';
import { inset, paragraphOf, step, textParagraph, type Frame } from './paragraph';
import { runsOf } from './runs';
import { tableOf } from './table';

export type WordBlock = Paragraph | Table | TableOfContents;

const headings: Record<HeadingLevel, (typeof WordHeading)[keyof typeof WordHeading]> = {
  1: WordHeading.HEADING_1,
  2: WordHeading.HEADING_2,
  3: WordHeading.HEADING_3,
  4: WordHeading.HEADING_4,
};

export function wordBlocks(blocks: readonly Block[], frame: Frame): WordBlock[] {
  return blocks.flatMap((block) => wordBlock(block, frame));
}

function wordBlock(block: Block, frame: Frame): WordBlock[] {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block, frame)];
    case 'paragraph':
      return [
        textParagraph(
          block.content,
          frame,
          block.voice === 'text' ? {} : { style: voices[block.voice] },
        ),
      ];
    case 'list':
      return listOf(block, frame);
    case 'definitions':
      return block.entries.flatMap(({ term, details }) => [
        paragraphOf(runsOf(term, frame.setting, { bold: true }), frame, { keepNext: true }),
        ...wordBlocks(details, inset(frame)),
      ]);
    case 'callout':
      return calloutOf(block, frame);
    case 'quotation':
      return [
        ...wordBlocks(block.blocks, inset(frame)),
        ...(block.source.length > 0 ? [textParagraph(block.source, inset(frame))] : []),
      ];
    case 'table':
      return [
        ...(block.caption.length > 0
          ? [textParagraph(block.caption, frame, { style: 'Caption', keepNext: true })]
          : []),
        tableOf(block, frame),
        paragraphOf([], frame),
      ];
    case 'figure':
      return figureOf(block, frame);
    case 'write-in':
      return [
        textParagraph(block.label, frame, { keepNext: true }),
        ...Array.from({ length: block.lines }, () => ruled(frame)),
      ];
    case 'choices':
      return block.choices.map(({ label, ticked }) =>
        textParagraph([{ kind: 'text', text: ticked ? '☑ ' : '☐ ' }, ...label], frame),
      );
    case 'together':
    case 'landscape':
      return wordBlocks(block.blocks, frame);
    case 'cards':
      return block.cards.flatMap((card) => wordBlocks(card, frame));
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
    case 'contents':
      return [
        paragraphOf(
          runsOf([{ kind: 'text', text: block.title }], frame.setting, { bold: true, size: 32 }),
          frame,
        ),
        new TableOfContents(block.title, {
          hyperlink: true,
          headingStyleRange: `1-${String(block.depth)}`,
        }),
      ];
    default:
      return block satisfies never;
  }
}

const voices = { lead: 'Lead', small: 'Small' } as const;
function headingOf({ level, content, id }: Heading, frame: Frame): Paragraph {
  const runs = runsOf(content, frame.setting);
  const children = id === null ? runs : [new Bookmark({ id, children: runs })];
  return paragraphOf(children, { ...frame, indent: 0 }, { heading: headings[level] });
}

/** Word's lists are paragraphs: what follows the first in an item stands under its text. */
function listOf({ marker, start, items }: List, frame: Frame): WordBlock[] {
  const level = Math.min(frame.depth + 1, 8);
  const reference = marker === 'bullet' ? 'bullets' : frame.numbersFrom(start);
  const instance = frame.nextList();
  const hanging = step * (level + 1);
  const inner = { ...frame, depth: level, indent: hanging, room: frame.room - step };
  return items.flatMap((item) => {
    const [first, ...others] = item;
    const numbering = { reference, level, instance };
    const head =
      first?.kind === 'paragraph'
        ? [textParagraph(first.content, { ...frame, indent: 0 }, { numbering })]
        : [
            paragraphOf([], { ...frame, indent: 0 }, { numbering }),
            ...wordBlocks(item.slice(0, 1), inner),
          ];
    return [...head, ...wordBlocks(others, inner)];
  });
}

const bars = { note: '0A5C59', warning: 'D94F2E', plate: '0A5C59', plain: 'DEDCD4' } as const;

/** Set off by a title in the tone's colour and an inset. */
function calloutOf(
  { tone, title, blocks }: Extract<Block, { kind: 'callout' }>,
  frame: Frame,
): WordBlock[] {
  const inner = inset(frame);
  const head = paragraphOf(runsOf(title, frame.setting, { bold: true, color: bars[tone] }), inner, {
    keepNext: true,
  });
  return [...(title.length > 0 ? [head] : []), ...wordBlocks(blocks, inner)];
}

const ruled = (frame: Frame) =>
  paragraphOf([], frame, {
    spacing: { before: 320 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '858D8C', space: 1 } },
  });
