import type { Block, Cell, Table } from '../document/blocks';
import type { Document } from '../document/document';
import { plainText, textsOf } from '../document/texts';
import { flowsIn } from '../document/walk';
import { unisolated } from '../document/words-direction';
import { matrixOf } from './matrix';

/** A table of a document, as a sheet. */
export interface Sheet {
  /** Its caption, or the heading that it stands under. */
  readonly name: string;
  /** The first row is the header. */
  readonly rows: readonly (readonly string[])[];
}

/** Every table of a document in its order; one in a cell is words of that cell. */
export function tablesOf(document: Document): Sheet[] {
  const sheets: Sheet[] = [];
  let heading = document.title;
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'heading') heading = plainText(block.content);
      if (block.kind === 'table') sheets.push(sheetOf(block, heading));
      else flowsIn(block).forEach(visit);
    }
  };
  visit(document.blocks);
  return sheets;
}

function sheetOf(table: Table, heading: string): Sheet {
  const { header, rows } = matrixOf(table, cellText);
  return { name: unisolated(plainText(table.caption) || heading), rows: [...header, ...rows] };
}

const cellText = ({ blocks }: Cell): string => unisolated(textsOf(blocks).join('\n'));
