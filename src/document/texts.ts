import type { Block, Cell } from './blocks';
import type { Shape } from './figure';
import type { Inline } from './inline';

/** The words alone. */
export const plainText = (content: readonly Inline[]): string =>
  content.map((part) => ('text' in part ? part.text : plainText(part.content))).join('');

/** The words of each block, in order. What a figure says to those who do not see it is not among them. */
export function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => textsIn(block).filter((text) => text !== ''));
}

function textsIn(block: Block): string[] {
  const cells = (row: readonly Cell[]) => row.flatMap((cell) => textsOf(cell.blocks));
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [plainText(block.content)];
    case 'list':
      return block.items.flatMap(textsOf);
    case 'definitions':
      return block.entries.flatMap(({ term, details }) => [plainText(term), ...textsOf(details)]);
    case 'callout':
      return [plainText(block.title), ...textsOf(block.blocks)];
    case 'quotation':
      return [...textsOf(block.blocks), plainText(block.source)];
    case 'table':
      return [plainText(block.caption), ...[...block.header, ...block.rows].flatMap(cells)];
    case 'figure':
      return [...block.shapes.map(labelText), plainText(block.caption)];
    case 'write-in':
      return [plainText(block.label)];
    case 'choices':
      return block.choices.map(({ label }) => plainText(label));
    case 'together':
    case 'landscape':
      return textsOf(block.blocks);
    case 'cards':
      return block.cards.flatMap(textsOf);
    case 'page-break':
      return [];
    case 'contents':
      return [block.title];
    default:
      return block satisfies never;
  }
}

const labelText = (shape: Shape) => (shape.kind === 'label' ? plainText(shape.content) : '');
