import type { Figure, Label, Point, Stroke } from '../../../document/figure';
import type { Inline } from '../../../document/inline';
import type { ShapedText } from '../../shaping/shape';
import { addElement, addSlot, type Attributes, type Element } from '../../tagging/element';
import { pt, type Pt } from '../../units';
import { directionIn, startX, type Frame } from '../frame';
import { breakLines, widestPart } from '../lines';
import type { Mark, Pen, TextMark } from '../marks';
import { baselineIn, setText } from '../paragraph';
import { heightOf, spaced, strip, type Strip } from '../strip';
import { labelSize, roleColours, type TextSize } from '../theme';
import { cleanWords, setWords } from '../words';
import { outlineOf } from './outline';

const captionGap = pt(4);
/** Thinner lines are lost in print. */
const thinnest = 0.25;

/** The drawing with its caption below: to a reader one picture, its words real words. */
export function composeFigure(figure: Figure, frame: Frame): Strip[] {
  const element = addElement(frame.parent, 'Figure', described(figure));
  const below: Element = { ...element, kids: [] };
  const caption = composeCaption(figure.caption, { ...frame, parent: below });
  const canvas = canvasFor(figure, { ...frame, parent: element }, heightOf(caption));
  const { width, height } = canvas;
  const area: Mark = { kind: 'area', element, x: canvas.x, y: pt(0), width, height };
  const drawing = strip({
    height,
    marks: [...draw(figure, canvas), area],
    keepWithNext: caption.length > 0,
  });
  element.kids.push(...below.kids);
  return [drawing, ...caption];
}

/** A figure must say what it shows; one that does not is read by its caption or its labels. */
function described({ alternative, caption, shapes }: Figure): Attributes {
  const labels = shapes.flatMap((shape) => (shape.kind === 'label' ? [shape.content] : []));
  const texts = [alternative, caption, ...labels].map((content) => cleanWords(content).trim());
  const [only, ...others] = alternative;
  return {
    alternative: texts.find((text) => text !== '') ?? '–',
    ...(only?.kind === 'language' && others.length === 0 && { locale: only.locale }),
  };
}

function composeCaption(caption: readonly Inline[], frame: Frame): Strip[] {
  if (caption.length === 0) return [];
  const lines = setText(caption, frame, { tag: 'Caption', kind: 'cell', bold: true });
  return spaced(lines, captionGap).map((line, index) => ({
    ...line,
    keepWithNext: index < lines.length - 1,
  }));
}

/** Where a figure is drawn, how large and which way round. */
interface Canvas {
  frame: Frame;
  x: Pt;
  width: Pt;
  height: Pt;
  scale: number;
  /** From the figure's coordinates to those of its strip's canvas. */
  at: (point: Point) => Point;
  turned: boolean;
}

/** As large as it says, or as its column and its page allow. */
function canvasFor(figure: Figure, frame: Frame, captionHeight: Pt): Canvas {
  const [across, down] = [side(figure.width), side(figure.height)];
  const room = Math.max(frame.job.bodyHeight - captionHeight, frame.job.bodyHeight / 2);
  const scale = Math.min(1, frame.width / across, room / down);
  const width = pt(across * scale);
  const turned = figure.mirrored && directionIn(frame) === 'rtl';
  return {
    frame,
    x: startX(frame, width),
    width,
    height: pt(down * scale),
    scale,
    at: ([x, y]) => {
      const inside = within(x, across);
      return [(turned ? across - inside : inside) * scale, within(y, down) * scale];
    },
    turned,
  };
}

const side = (length: number) => (Number.isFinite(length) ? Math.max(1, length) : 1);
/** Nothing is drawn beside the figure's own ground. */
const within = (value: number, most: number) => Math.min(most, Math.max(0, value || 0));

function draw({ shapes }: Figure, canvas: Canvas): Mark[] {
  const slot = addSlot(canvas.frame.parent);
  return shapes.flatMap((shape): Mark[] => {
    if (shape.kind === 'label') return setLabel(shape, canvas);
    const steps = outlineOf(shape, canvas.at);
    const fill = 'fill' in shape && shape.fill ? roleColours[shape.fill] : null;
    const pen = shape.stroke && penOf(shape.stroke, canvas.scale);
    if (steps.length === 0 || (!fill && !pen)) return [];
    return [{ kind: 'path', x: canvas.x, y: pt(0), steps, fill, pen, slot }];
  });
}

const penOf = ({ colour, width, pattern }: Stroke, scale: number): Pen => ({
  colour: roleColours[colour],
  width: pt(Math.max(thinnest, width * scale || 0)),
  pattern,
});

/** Its lines stand inside the figure, whatever its point. */
function setLabel(label: Label, canvas: Canvas): TextMark[] {
  const { frame, scale, width, height } = canvas;
  const { locale, job } = frame;
  const words = setWords(label.content, {
    parent: addElement(frame.parent, 'Span'),
    ...{ locale, bold: label.bold, colour: roleColours[label.colour], link: null },
    anchorsById: job.anchorsById,
  });
  if (words.styled.text === '') return [];
  const natural = labelSize(label.size, locale);
  const own = { size: pt(natural.size * scale), leading: pt(natural.leading * scale) };
  const [x, y] = canvas.at(label.at);
  const anchor = canvas.turned ? opposite[label.anchor] : label.anchor;
  const asked = (label.room ?? Infinity) * scale;
  const { lines, leading } = fitLabel(job.shape(words.styled), own, {
    beside: Math.max(own.size, Math.min(roomBeside(x, width, anchor), asked)),
    across: Math.max(own.size, Math.min(width, asked)),
    height,
  });
  const tall = leading * lines.length;
  const first = baselineIn(leading, lines[0]?.size ?? own.size);
  const wanted = { baseline: y - first, top: y, middle: y - tall / 2 }[label.vertical];
  const top = clamped(wanted, height - tall);
  return lines.map((line, index) => ({
    kind: 'text',
    line,
    inks: words.inks,
    x: pt(canvas.x + clamped(x - line.width * shares[anchor], width - line.width)),
    y: pt(top + leading * index + first),
  }));
}

const clamped = (value: number, most: number) => Math.max(0, Math.min(value, most));

interface Room {
  /** From a label's point to the figure's edge. */
  beside: number;
  across: number;
  height: number;
}

/** No letter is set smaller to make room. */
const smallest = 1;

/** In its own size where it stands; else over more of the figure, and then smaller. */
function fitLabel(shaped: ShapedText, { size, leading }: TextSize, room: Room) {
  const { beside, across, height } = room;
  if (beside === across || widestPart(shaped, size) <= beside) {
    const lines = breakLines(shaped, size, pt(beside));
    if (leading * lines.length <= height) return { lines, leading };
  }
  for (let share = 1; ; share *= 0.9) {
    const lines = breakLines(shaped, pt(size * share), pt(across));
    const isIn = leading * share * lines.length <= height;
    if (isIn || size * share < smallest) return { lines, leading: pt(leading * share) };
  }
}

/** How much of a line stands left of its point. */
const shares = { start: 0, middle: 0.5, end: 1 } as const;
const opposite = { start: 'end', middle: 'middle', end: 'start' } as const;

function roomBeside(x: number, width: number, anchor: Label['anchor']): number {
  if (anchor === 'middle') return 2 * Math.min(x, width - x);
  return anchor === 'start' ? width - x : x;
}
