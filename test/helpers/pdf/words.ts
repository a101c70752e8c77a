import type { Block } from '../../../src/document/blocks';
import type { Document } from '../../../src/document/document';
import type { Inline } from '../../../src/document/inline';

/** Every text leaf of a document's blocks, in reading order. */
export const leavesOf = (document: Document): string[] => [
  ...(document.cover?.subtitle ?? []).flatMap(inlineLeaves),
  ...document.blocks.flatMap(blockLeaves),
];

function inlineLeaves(part: Inline): string[] {
  return 'text' in part ? [part.text] : part.content.flatMap(inlineLeaves);
}

const leaves = (content: readonly Inline[]) => content.flatMap(inlineLeaves);

function blockLeaves(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return leaves(block.content);
    case 'list':
      return block.items.flat().flatMap(blockLeaves);
    case 'definitions':
      return block.entries.flatMap(({ term, details }) => [
        ...leaves(term),
        ...details.flatMap(blockLeaves),
      ]);
    case 'callout':
      return [...leaves(block.title), ...block.blocks.flatMap(blockLeaves)];
    case 'quotation':
      return [...block.blocks.flatMap(blockLeaves), ...leaves(block.source)];
    case 'table': {
      const cells = [...block.header, ...block.rows].flat().flatMap(({ blocks }) => blocks);
      return [...leaves(block.caption), ...cells.flatMap(blockLeaves)];
    }
    case 'figure':
      return [
        ...block.shapes.flatMap((shape) => (shape.kind === 'label' ? leaves(shape.content) : [])),
        ...leaves(block.caption),
      ];
    case 'together':
    case 'landscape':
      return block.blocks.flatMap(blockLeaves);
    case 'write-in':
      return leaves(block.label);
    case 'choices':
      return block.choices.flatMap(({ label }) => leaves(label));
    case 'cards':
      return block.cards.flat().flatMap(blockLeaves);
    case 'page-break':
    case 'contents':
      return [];
    default:
      return block satisfies never;
  }
}
