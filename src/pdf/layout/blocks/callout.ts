import type { Callout } from '../../../document/blocks';
import { addElement } from '../../tagging/element';
import { pt } from '../../units';
import { inset, startX, type Frame } from '../frame';
import { setText } from '../paragraph';
import { lowered, strip, type Strip } from '../strip';
import { colours, type Colour } from '../theme';
import { compose } from './compose';

const padding = pt(12);
const edge = pt(3);

/** A ground with a coloured edge where lines begin. */
export function composeCallout({ tone, title, blocks }: Callout, frame: Frame): Strip[] {
  const parent = addElement(frame.parent, 'Div');
  const inner = { ...inset(frame, padding), parent };
  const titleLines =
    title.length === 0
      ? []
      : setText(title, inner, { tag: 'P', bold: true }).map((line) => ({
          ...line,
          keepWithNext: true,
        }));
  const strips = [...titleLines, ...compose(blocks, inner)];
  const [ground, side] =
    tone === 'note' ? [colours.tealWash, colours.teal] : [colours.coralWash, colours.coralMark];
  return padded(strips).map((item, index) => grounded(item, frame, index > 0, ground, side));
}

/** Blank above the first strip and below the last becomes part of them, so that the ground covers it. */
function padded(strips: readonly Strip[]): Strip[] {
  const last = strips.length - 1;
  const over = pt(padding * 0.75);
  return strips.map((item, index) => {
    const above = index === 0 ? over : pt(0);
    const below = index === last ? over : pt(0);
    return strip({
      ...item,
      before: index === 0 ? pt(0) : item.before,
      height: pt(above + item.height + below),
      marks: lowered(item.marks, above),
    });
  });
}

function grounded(
  item: Strip,
  frame: Frame,
  joinsAbove: boolean,
  ground: Colour,
  side: Colour,
): Strip {
  const fill = { kind: 'fill', y: pt(0), height: item.height, joinsAbove } as const;
  return {
    ...item,
    marks: [
      { ...fill, x: frame.x, width: frame.width, colour: ground },
      { ...fill, x: startX(frame, edge), width: edge, colour: side },
      ...item.marks,
    ],
  };
}
