import type { Block, List } from '../../../document/blocks';
import type { Inline } from '../../../document/inline';
import { addElement } from '../../tagging/element';
import { pt, type Pt } from '../../units';
import { directionIn, hasRoomFor, indented, type Frame } from '../frame';
import { setTextIn } from '../paragraph';
import { spaced, strip, type Strip } from '../strip';
import { gaps, indents } from '../theme';
import { compose } from './compose';

/** Longer numbers need more room than most. */
const digitWidth = 7;
const usualLength = '9.'.length;

function markerWidthOf(markers: readonly string[]): Pt {
  const length = Math.max(usualLength, ...markers.map((marker) => marker.length));
  return pt(indents.item + (length - usualLength) * digitWidth);
}

function markersOf({ marker, start, items }: List): string[] {
  const first = Number.isFinite(start) ? Math.trunc(start) : 1;
  return items.map((_, index) => (marker === 'number' ? `${first + index}.` : '•'));
}

export function composeList(list: List, frame: Frame): Strip[] {
  const element = addElement(frame.parent, 'L', {
    numbering: list.marker === 'number' ? 'Decimal' : 'Disc',
  });
  const markers = markersOf(list);
  const markerWidth = markerWidthOf(markers);
  return list.items.flatMap((blocks, index) => {
    const item = { ...frame, parent: addElement(element, 'LI') };
    const strips = composeItem(markers[index] ?? '', markerWidth, blocks, item);
    return spaced(strips, index === 0 ? pt(0) : gaps.item);
  });
}

/** The marker stands beside the first line, or above it where there is no room beside. */
function composeItem(
  marker: string,
  markerWidth: Pt,
  blocks: readonly Block[],
  frame: Frame,
): Strip[] {
  const item = frame.parent;
  const label = setMarker(marker, markerWidth, { ...frame, parent: addElement(item, 'Lbl') });
  const body = { ...indented(frame, markerWidth), parent: addElement(item, 'LBody') };
  const strips = compose(blocks, body);
  const [first = strip({ height: label.height }), ...rest] = strips;
  if (!hasRoomFor(frame, markerWidth)) return [{ ...label, keepWithNext: true }, ...strips];
  return [{ ...first, before: pt(0), marks: [...label.marks, ...first.marks] }, ...rest];
}

/** The marker ends a little before the text begins. */
function setMarker(marker: string, markerWidth: Pt, frame: Frame): Strip {
  const gap = pt(6);
  const width = pt(markerWidth - gap);
  const x = directionIn(frame) === 'rtl' ? pt(frame.x + frame.width - width) : frame.x;
  const words: Inline[] = [{ kind: 'text', text: marker }];
  const [line = strip({})] = setTextIn(words, { ...frame, x, width }, { align: 'end' });
  return line;
}
