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
  /** The heading above that: what it belongs to; '' where there is none. */
  readonly within: string;
  /** The first row is the header. */
  readonly rows: readonly (readonly string[])[];
}

/** Every table of a document in its order; one in a cell is words of that cell. */
export function tablesOf(document: Document): Sheet[] {
  const sheets: Sheet[] = [];
  let above: readonly Heading[] = [{ level: 0, text: document.title }];
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'heading') {
        const { level, content } = block;
        const higher = above.filter((heading) => heading.level < level);
        above = [...higher, { level, text: plainText(content) }];
      }
      if (block.kind === 'table') sheets.push(sheetOf(block, above));
      else flowsIn(block).forEach(visit);
    }
  };
  visit(document.blocks);
  return sheets;
}

interface Heading {
  readonly level: number;
  readonly text: string;
}

function sheetOf(table: Table, above: readonly Heading[]): Sheet {
  const { header, rows } = matrixOf(table, cellText);
  const caption = plainText(table.caption);
  const names = [...above.filter(({ level }) => level > 0).map(({ text }) => text), caption];
  const [name = above[0]?.text ?? '', within = ''] = names.filter((text) => text !== '').reverse();
  return { name: unisolated(name), within: unisolated(within), rows: [...header, ...rows] };
}

const cellText = ({ blocks }: Cell): string => unisolated(textsOf(blocks).join('\n'));
