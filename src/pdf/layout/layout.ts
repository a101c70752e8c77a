import type { Block, Cards, Landscape } from '../../document/blocks';
import type { Document } from '../../document/document';
import type { ShapedText } from '../shaping/shape';
import type { StyledText } from '../shaping/text';
import type { Element } from '../tagging/element';
import { pt } from '../units';
import { anchorsById, collectAnchors } from './anchors';
import { compose } from './blocks/compose';
import { composeCards } from './cards';
import { composeCover } from './cover';
import type { Frame } from './frame';
import { paginate, type Page } from './page';
import { addPageNumbers, addRunningWords } from './running';
import { isNothing } from './strip';
import { columnOf, sheetOf, sheetOfCards, type Sheet } from './theme';

/** Pages with everything in its place, and the tree of what it means. */
export interface Layout {
  pages: readonly Page[];
  root: Element;
}

/** @param shape turns words into glyphs; the layout itself knows no fonts */
export function layOut(document: Document, shape: (styled: StyledText) => ShapedText): Layout {
  const root: Element = { tag: 'Document', attributes: {}, kids: [] };
  const anchors = collectAnchors(document.blocks);
  const byId = anchorsById(anchors);
  const frameOn = (sheet: Sheet): Frame => ({
    ...columnOf(sheet),
    job: {
      shape,
      anchors,
      anchorsById: byId,
      bodyHeight: pt(sheet.height - sheet.top - sheet.bottom),
    },
    parent: root,
    locale: document.locale,
    text: 'body',
    bold: false,
  });
  const frame = frameOn(sheetOf(document.paper));
  const pages = stretchesOf(document.blocks).flatMap((stretch, index) => {
    if (stretch.kind === 'cards') {
      return composeCards(stretch, sheetOfCards(document.paper), frameOn);
    }
    const sheet = sheetOf(document.paper, stretch.kind === 'landscape');
    const own = frameOn(sheet);
    const cover = index === 0 ? composeCover(document, own) : [];
    const strips = [...cover, ...compose(stretch.blocks, own)];
    return strips.every(isNothing) ? [] : paginate(strips, sheet);
  });
  // A document that says nothing is a page that says nothing.
  const all = pages.length > 0 ? pages : paginate([], sheetOf(document.paper));
  return { pages: addRunningWords(addPageNumbers(all, frame), document, frame), root };
}

/** Blocks on pages of one kind. */
type Stretch = Landscape | Cards | { kind: 'upright'; blocks: readonly Block[] };

/** The first is upright and holds the cover, if nothing else. */
function stretchesOf(blocks: readonly Block[]): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  const upright = (end: number): Stretch => ({ kind: 'upright', blocks: blocks.slice(start, end) });
  blocks.forEach((block, index) => {
    if (block.kind !== 'landscape' && block.kind !== 'cards') return;
    stretches.push(upright(index), block);
    start = index + 1;
  });
  return [...stretches, upright(blocks.length)];
}
