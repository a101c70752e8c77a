import type { Quotation } from '../../../document/blocks';
import { addElement } from '../../tagging/element';
import { pt } from '../../units';
import { indented, startX, type Frame } from '../frame';
import { setText } from '../paragraph';
import { spaced, type Strip } from '../strip';
import { colours, indents } from '../theme';
import { compose } from './compose';

const edge = pt(1.5);

/** A thread beside the words, their source below. */
export function composeQuotation({ blocks, source }: Quotation, frame: Frame): Strip[] {
  const parent = addElement(frame.parent, 'BlockQuote');
  const inner = { ...indented(frame, indents.quotation), parent };
  const strips = compose(blocks, inner);
  const sourceLines =
    source.length === 0
      ? []
      : setText(source, inner, { tag: 'P', kind: 'small', colour: colours.secondVoice });
  const body = strips.map((item, index) =>
    index === strips.length - 1 ? { ...item, keepWithNext: sourceLines.length > 0 } : item,
  );
  return [...body, ...spaced(sourceLines, pt(2))].map((item, index) => ({
    ...item,
    before: index === 0 ? pt(0) : item.before,
    marks: [
      {
        kind: 'fill',
        x: startX(frame, edge),
        y: pt(0),
        width: edge,
        height: item.height,
        colour: colours.tealSoft,
        joinsAbove: index > 0,
      },
      ...item.marks,
    ],
  }));
}
