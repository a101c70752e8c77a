import type { Block } from '../../document/blocks';
import type { Document } from '../../document/document';
import type { ShapedText } from '../shaping/shape';
import type { StyledText } from '../shaping/text';
import type { Element } from '../tagging/element';
import { pt } from '../units';
import { anchorsById, collectAnchors } from './anchors';
import { compose } from './blocks/compose';
import { composeCover } from './cover';
import type { Frame } from './frame';
import { paginate, type Page } from './page';
import { addPageNumbers, addRunningWords } from './running';
import { isNothing } from './strip';
import { columnOf, sheetOf, type Sheet } from './theme';

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
  const pages = stretchesOf(document.blocks).flatMap(({ turned, blocks }, index) => {
    const sheet = sheetOf(document.paper, turned);
    const own = frameOn(sheet);
    const cover = index === 0 ? composeCover(document, own) : [];
    const strips = [...cover, ...compose(blocks, own)];
    return strips.every(isNothing) ? [] : paginate(strips, sheet);
  });
  // A document that says nothing is a page that says nothing.
  const all = pages.length > 0 ? pages : paginate([], sheetOf(document.paper));
  return { pages: addRunningWords(addPageNumbers(all, frame), document, frame), root };
}

/** Blocks on pages that lie the same way. */
interface Stretch {
  turned: boolean;
  blocks: readonly Block[];
}

/** The first is upright and holds the cover, if nothing else. */
function stretchesOf(blocks: readonly Block[]): Stretch[] {
  const upright = (some: readonly Block[]): Stretch => ({ turned: false, blocks: some });
  const stretches: Stretch[] = [];
  let start = 0;
  blocks.forEach((block, index) => {
    if (block.kind !== 'landscape') return;
    stretches.push(upright(blocks.slice(start, index)));
    stretches.push({ turned: true, blocks: block.blocks });
    start = index + 1;
  });
  return [...stretches, upright(blocks.slice(start))];
}
