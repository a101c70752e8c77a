import type { Block, Heading, HeadingLevel } from '../../document/blocks';
import type { Anchor } from './marks';
import { plainText } from './words';

/** Every heading in order, its level at most one below that of the heading before it. */
export function collectAnchors(blocks: readonly Block[]): Map<Heading, Anchor> {
  const anchors = new Map<Heading, Anchor>();
  let level = 0;
  for (const heading of headingsIn(blocks)) {
    level = Math.min(heading.level, level + 1);
    anchors.set(heading, { level: level as HeadingLevel, title: plainText(heading.content) });
  }
  return anchors;
}

export function anchorsById(anchors: ReadonlyMap<Heading, Anchor>): Map<string, Anchor> {
  const byId = new Map<string, Anchor>();
  for (const [{ id }, anchor] of anchors) if (id !== null) byId.set(id, anchor);
  return byId;
}

function headingsIn(blocks: readonly Block[]): Heading[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return [block];
      case 'list':
        return block.items.flatMap(headingsIn);
      case 'definitions':
        return block.entries.flatMap(({ details }) => headingsIn(details));
      case 'callout':
      case 'together':
      case 'quotation':
        return headingsIn(block.blocks);
      case 'table':
        return [block.header, ...block.rows].flat().flatMap((cell) => headingsIn(cell.blocks));
      case 'paragraph':
      case 'write-in':
      case 'choices':
      case 'page-break':
      case 'contents':
        return [];
      default:
        return block satisfies never;
    }
  });
}
