import type { Block } from '../../../document/blocks';
import type { Frame } from '../frame';
import { setText } from '../paragraph';
import { kept, spaced, strip, type Strip } from '../strip';
import { gaps, voices } from '../theme';
import { composeCallout } from './callout';
import { composeChoices, composeWriteIn } from './form';
import { composeContents } from './contents';
import { composeDefinitions } from './definitions';
import { composeFigure } from './figure';
import { composeHeading } from './heading';
import { composeList } from './list';
import { composeQuotation } from './quotation';
import { composeTable } from './table/table';

/** Blocks as strips, top to bottom, and their elements under the frame's. */
export function compose(blocks: readonly Block[], frame: Frame): Strip[] {
  return blocks.flatMap((block) => composeBlock(block, frame));
}

function composeBlock(block: Block, frame: Frame): Strip[] {
  switch (block.kind) {
    case 'heading':
      return composeHeading(block, frame);
    case 'paragraph':
      return spaced(
        setText(block.content, frame, { tag: 'P', ...voices[block.voice] }),
        gaps.paragraph,
      );
    case 'list':
      return spaced(composeList(block, frame), gaps.paragraph);
    case 'definitions':
      return spaced(composeDefinitions(block, frame), gaps.block);
    case 'callout':
      return spaced(composeCallout(block, frame), gaps.block);
    case 'quotation':
      return spaced(composeQuotation(block, frame), gaps.block);
    case 'table':
      return spaced(composeTable(block, frame), gaps.block);
    case 'figure':
      return spaced(composeFigure(block, frame), gaps.block);
    case 'write-in':
      return spaced(composeWriteIn(block, frame), gaps.block);
    case 'choices':
      return spaced(composeChoices(block, frame), gaps.paragraph);
    case 'together':
      return kept(compose(block.blocks, frame));
    case 'landscape':
      return compose(block.blocks, frame);
    case 'cards':
      return block.cards.flatMap((card) => compose(card, frame));
    case 'contents':
      return composeContents(block, frame);
    case 'page-break':
      return [strip({ startsPage: true })];
    default:
      return block satisfies never;
  }
}
