import type { Block } from '../../../src/document/blocks';
import type { Inline } from '../../../src/document/inline';

export const words = (content: readonly Inline[]): string =>
  content.map((part) => ('text' in part ? part.text : words(part.content))).join('');

/** Blocks as somebody would read them aloud, one line each. */
export const read = (blocks: readonly Block[]): string => linesOf(blocks, '').join('\n');

function linesOf(blocks: readonly Block[], indent: string): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
        return [`${indent}${'#'.repeat(block.level)} ${words(block.content)}`];
      case 'paragraph':
        return [`${indent}${words(block.content)}`];
      case 'list':
        return block.items.flatMap((item) => linesOf(item, `${indent}- `));
      case 'callout':
        return [`${indent}! ${words(block.title)}`, ...linesOf(block.blocks, `${indent}! `)];
      case 'table':
        return [...block.header, ...block.rows].map(
          (row) =>
            `${indent}| ${row.map((cell) => linesOf(cell.blocks, '').join(' ')).join(' | ')}`,
        );
      case 'figure':
        return [`${indent}(${words(block.alternative)})`, `${indent}${words(block.caption)}`];
      case 'definitions':
        return block.entries.flatMap(({ term, details }) => [
          `${indent}${words(term)}:`,
          ...linesOf(details, `${indent}  `),
        ]);
      case 'quotation':
        return linesOf(block.blocks, `${indent}> `);
      case 'cards':
        return block.cards.flatMap((card) => linesOf(card, indent));
      case 'together':
      case 'landscape':
        return linesOf(block.blocks, indent);
      case 'write-in':
        return [`${indent}${words(block.label)} ${'_'.repeat(3 * block.lines)}`];
      case 'choices':
        return block.choices.map(
          ({ label, ticked }) => `${indent}[${ticked ? 'x' : ' '}] ${words(label)}`,
        );
      case 'page-break':
        return [`${indent}---`];
      case 'contents':
        return [`${indent}(${block.title})`];
      default:
        return block satisfies never;
    }
  });
}
