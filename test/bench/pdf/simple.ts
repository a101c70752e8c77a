import type { Block } from '../../../src/document/blocks';
import type { Document } from '../../../src/document/document';
import { plainText, textsOf } from '../../../src/document/texts';

/** What every tool that we measure ourselves against can set. */
export type Simple =
  | { kind: 'heading' | 'text' | 'strong'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; header: readonly string[]; rows: readonly (readonly string[])[] };

/** @throws RangeError for what the measured documents do not hold */
export const simpleBlocks = ({ blocks }: Document): Simple[] => blocks.flatMap(simple);

function simple(block: Block): Simple[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', text: plainText(block.content) }];
    case 'paragraph':
      return [{ kind: 'text', text: plainText(block.content) }];
    case 'list':
      return [{ kind: 'list', items: block.items.map((item) => textsOf(item).join(' ')) }];
    case 'callout':
      return [{ kind: 'strong', text: plainText(block.title) }, ...block.blocks.flatMap(simple)];
    case 'table': {
      const texts = (cells: (typeof block.rows)[number]) =>
        cells.map((cell) => textsOf(cell.blocks).join(' '));
      const caption: Simple = { kind: 'strong', text: plainText(block.caption) };
      return [
        caption,
        { kind: 'table', header: texts(block.header[0] ?? []), rows: block.rows.map(texts) },
      ];
    }
    case 'definitions':
    case 'quotation':
    case 'figure':
    case 'write-in':
    case 'choices':
    case 'together':
    case 'landscape':
    case 'cards':
    case 'page-break':
    case 'contents':
      throw new RangeError(`The measured document has no ${block.kind}`);
    default:
      return block satisfies never;
  }
}
