import type { Callout, Tone } from '../../../document/blocks';
import { addElement } from '../../tagging/element';
import { pt, type Pt } from '../../units';
import { endX, inset, startX, type Frame } from '../frame';
import type { Mark } from '../marks';
import { setText } from '../paragraph';
import { heightOf, kept, lowered, strip, type Strip } from '../strip';
import { colours, indents, type Colour } from '../theme';
import { compose } from './compose';

const padding = indents.callout;
const edge = pt(3);
const hairline = pt(0.6);
const thick = pt(1.5);
/** A callout stays on one page if it takes no more than this share of it. */
const short = 0.4;

/** A block set off from the text around it, as its tone asks. */
export function composeCallout({ tone, title, blocks }: Callout, frame: Frame): Strip[] {
  const parent = addElement(frame.parent, tone === 'note' ? 'Note' : 'Div');
  const isPlain = tone === 'plain';
  const inner = { ...inset(frame, isPlain ? pt(0) : padding), parent };
  const titleLines =
    title.length === 0
      ? []
      : setText(title, inner, {
          tag: 'P',
          bold: true,
          ...(isPlain && { kind: 'heading3' }),
        }).map((line) => ({ ...line, keepWithNext: true }));
  const strips = padded([...titleLines, ...compose(blocks, inner)], frame);
  const last = strips.length - 1;
  const callout = strips.map((item, index) => ({
    ...item,
    marks: [
      ...framed(tone, frame, item.height, { first: index === 0, last: index === last }),
      ...item.marks,
    ],
  }));
  return heightOf(callout) < frame.job.bodyHeight * short ? kept(callout) : callout;
}

/** What is drawn round one strip of a callout. */
function framed(
  tone: Tone,
  frame: Frame,
  height: Pt,
  { first, last }: { first: boolean; last: boolean },
): Mark[] {
  const { x, width } = frame;
  const fill = { kind: 'fill', y: pt(0), height, joinsAbove: !first } as const;
  const ground = (colour: Colour): Mark => ({ ...fill, x, width, colour });
  const atStart = (thickness: Pt, colour: Colour): Mark => ({
    ...fill,
    x: startX(frame, thickness),
    width: thickness,
    colour,
  });
  const atEnd: Mark = { ...fill, x: endX(frame, hairline), width: hairline, colour: colours.rule };
  const rule = (y: number, thickness: Pt, colour: Colour): Mark => ({
    ...{ kind: 'rule', x, y: pt(y), width, thickness, colour },
  });
  const closing = last ? [rule(height - hairline / 2, hairline, colours.rule)] : [];
  switch (tone) {
    case 'note':
      return [ground(colours.tealWash), atStart(edge, colours.teal)];
    case 'warning':
      return [ground(colours.coralWash), atStart(edge, colours.coralMark)];
    case 'plate':
      return [
        atStart(hairline, colours.rule),
        atEnd,
        ...(first ? [rule(thick / 2, thick, colours.ink)] : []),
        ...closing,
      ];
    case 'plain':
      return [...(first ? [rule(hairline / 2, hairline, colours.edge)] : []), ...closing];
    default:
      return tone satisfies never;
  }
}

/** Blank above the first strip and below the last becomes part of them, so that the ground covers it. */
function padded(strips: readonly Strip[], { job }: Frame): Strip[] {
  const last = strips.length - 1;
  return strips.map((item, index) => {
    // Callouts in callouts in callouts would push one line off its page.
    const over = item.height < job.bodyHeight * short ? pt(padding * 0.75) : pt(0);
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
