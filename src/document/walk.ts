import type { Block, Cell, Heading } from './blocks';
import type { Figure, Shape } from './figure';
import type { Inline, LinkTarget } from './inline';

/** All flows of blocks that stand in a block, in reading order. */
export function flowsIn(block: Block): readonly (readonly Block[])[] {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'definitions':
      return block.entries.map(({ details }) => details);
    case 'callout':
    case 'quotation':
    case 'together':
    case 'landscape':
      return [block.blocks];
    case 'table':
      return [...block.header, ...block.rows].flat().map(({ blocks }) => blocks);
    case 'cards':
      return block.cards;
    case 'heading':
    case 'paragraph':
    case 'figure':
    case 'write-in':
    case 'choices':
    case 'page-break':
    case 'contents':
      return [];
    default:
      return block satisfies never;
  }
}

/** The blocks and all that stand in them, each before what it holds. */
export function everyBlock(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...flowsIn(block).flatMap(everyBlock)]);
}

/** What to put in the place of some parts; all else stays as it is. */
export interface Changes {
  heading?: (heading: Heading) => Heading;
  target?: (target: LinkTarget) => LinkTarget;
  /** All words of one paragraph, title, label …, once its links are changed. */
  runs?: (content: readonly Inline[]) => readonly Inline[];
}

/** The same blocks with their headings and link targets changed, however deep they stand. */
export function mapBlocks(blocks: readonly Block[], changes: Changes): Block[] {
  return blocks.map((block) => mapBlock(block, changes));
}

function mapBlock(block: Block, changes: Changes): Block {
  const flow = (blocks: readonly Block[]) => mapBlocks(blocks, changes);
  const runs = (content: readonly Inline[]) => (changes.runs ?? same)(mapRuns(content, changes));
  const cells = (row: readonly Cell[]) =>
    row.map((cell) => ({ ...cell, blocks: flow(cell.blocks) }));
  switch (block.kind) {
    case 'heading':
      return (changes.heading ?? same)({ ...block, content: runs(block.content) });
    case 'paragraph':
      return { ...block, content: runs(block.content) };
    case 'list':
      return { ...block, items: block.items.map(flow) };
    case 'definitions':
      return {
        ...block,
        entries: block.entries.map(({ term, details }) => ({
          term: runs(term),
          details: flow(details),
        })),
      };
    case 'callout':
      return { ...block, title: runs(block.title), blocks: flow(block.blocks) };
    case 'quotation':
      return { ...block, blocks: flow(block.blocks), source: runs(block.source) };
    case 'table':
      return {
        ...block,
        caption: runs(block.caption),
        header: block.header.map(cells),
        rows: block.rows.map(cells),
      };
    case 'figure':
      return mapFigure(block, runs);
    case 'write-in':
      return { ...block, label: runs(block.label) };
    case 'choices':
      return {
        ...block,
        choices: block.choices.map((choice) => ({ ...choice, label: runs(choice.label) })),
      };
    case 'together':
    case 'landscape':
      return { ...block, blocks: flow(block.blocks) };
    case 'cards':
      return { ...block, cards: block.cards.map(flow) };
    case 'page-break':
    case 'contents':
      return block;
    default:
      return block satisfies never;
  }
}

function mapFigure(
  figure: Figure,
  runs: (content: readonly Inline[]) => readonly Inline[],
): Figure {
  const labelled = (shape: Shape): Shape =>
    shape.kind === 'label' ? { ...shape, content: runs(shape.content) } : shape;
  return {
    ...figure,
    alternative: runs(figure.alternative),
    caption: runs(figure.caption),
    shapes: figure.shapes.map(labelled),
  };
}

const same = <T>(value: T) => value;

function mapRuns(content: readonly Inline[], changes: Changes): Inline[] {
  return content.map((part) => {
    if ('text' in part) return part;
    const inner = mapRuns(part.content, changes);
    return part.kind === 'link'
      ? { ...part, content: inner, target: (changes.target ?? same)(part.target) }
      : { ...part, content: inner };
  });
}
