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
import { sheetOf } from './theme';

/** Pages with everything in its place, and the tree of what it means. */
export interface Layout {
  pages: readonly Page[];
  root: Element;
}

/** @param shape turns words into glyphs; the layout itself knows no fonts */
export function layOut(document: Document, shape: (styled: StyledText) => ShapedText): Layout {
  const sheet = sheetOf(document.paper);
  const root: Element = { tag: 'Document', attributes: {}, kids: [] };
  const anchors = collectAnchors(document.blocks);
  const frame: Frame = {
    job: {
      shape,
      anchors,
      anchorsById: anchorsById(anchors),
      bodyHeight: pt(sheet.height - sheet.top - sheet.bottom),
    },
    x: sheet.margin,
    width: pt(sheet.width - 2 * sheet.margin),
    parent: root,
    locale: document.locale,
    text: 'body',
    bold: false,
  };
  const strips = [...composeCover(document, frame), ...compose(document.blocks, frame)];
  const pages = addPageNumbers(paginate(strips, sheet), frame);
  return { pages: addRunningWords(pages, document, frame, sheet), root };
}
