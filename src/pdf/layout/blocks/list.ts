import type { Block, List } from '../../../document/blocks';
import type { Inline } from '../../../document/inline';
import { addElement, type Element } from '../../tagging/element';
import { pt } from '../../units';
import { directionIn, hasRoomFor, indented, type Frame } from '../frame';
import { setTextIn } from '../paragraph';
import { spaced, strip, type Strip } from '../strip';
import { gaps, indents } from '../theme';
import { compose } from './compose';

const markerWidth = indents.item;

export function composeList(list: List, frame: Frame): Strip[] {
  const element = addElement(frame.parent, 'L', {
    numbering: list.marker === 'number' ? 'Decimal' : 'Disc',
  });
  return list.items.flatMap((blocks, index) => {
    const item = addElement(element, 'LI');
    const marker = list.marker === 'number' ? `${index + 1}.` : '•';
    const strips = composeItem(marker, blocks, { ...frame, parent: item });
    return spaced(strips, index === 0 ? pt(0) : gaps.item);
  });
}

/** The marker stands beside the first line, or above it where there is no room beside. */
function composeItem(marker: string, blocks: readonly Block[], frame: Frame): Strip[] {
  const item = frame.parent;
  const label = setMarker(marker, frame, addElement(item, 'Lbl'));
  const body = { ...indented(frame, markerWidth), parent: addElement(item, 'LBody') };
  const strips = compose(blocks, body);
  const [first = strip({ height: label.height }), ...rest] = strips;
  if (!hasRoomFor(frame, markerWidth)) return [{ ...label, keepWithNext: true }, ...strips];
  return [{ ...first, before: pt(0), marks: [...label.marks, ...first.marks] }, ...rest];
}

/** The marker ends a little before the text begins. */
function setMarker(marker: string, frame: Frame, parent: Element): Strip {
  const gap = pt(6);
  const width = pt(markerWidth - gap);
  const x = directionIn(frame) === 'rtl' ? pt(frame.x + frame.width - width) : frame.x;
  const words: Inline[] = [{ kind: 'text', text: marker }];
  const [line = strip({})] = setTextIn(words, { ...frame, parent, x, width }, { align: 'end' });
  return line;
}
