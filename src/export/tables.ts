import type { Block, Cell } from '../document/blocks';
import type { Document } from '../document/document';
import { plainText, textsOf } from '../document/walk';
import { matrixOf } from './matrix';

/** A table of a document, as a sheet. */
export interface Sheet {
  /** Its caption, or the heading that it stands under. */
  readonly name: string;
  /** The first row is the header. */
  readonly rows: readonly (readonly string[])[];
}

/** Every table of a document in its order. */
export function tablesOf(document: Document): Sheet[] {
  const sheets: Sheet[] = [];
  let heading = document.title;
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      switch (block.kind) {
        case 'heading':
          heading = plainText(block.content);
          break;
        case 'table': {
          const matrix = matrixOf(block, cellText);
          sheets.push({
            name: plainText(block.caption) || heading,
            rows: [...matrix.header, ...matrix.rows],
          });
          break;
        }
        case 'list':
          block.items.forEach(visit);
          break;
        case 'callout':
        case 'quotation':
        case 'together':
        case 'landscape':
          visit(block.blocks);
          break;
        case 'cards':
          block.cards.forEach(visit);
          break;
        case 'definitions':
          for (const { details } of block.entries) visit(details);
          break;
        case 'paragraph':
        case 'figure':
        case 'write-in':
        case 'choices':
        case 'page-break':
        case 'contents':
          break;
        default:
          block satisfies never;
      }
    }
  };
  visit(document.blocks);
  return sheets;
}

const cellText = ({ blocks }: Cell): string => textsOf(blocks).join('\n');
