import type { Point, Step } from '../../document/figure';
import type { Pen } from '../layout/marks';
import { colours } from '../layout/theme';
import type { Box, Disc, Drawing, GlyphRun, Path, Rectangle } from '../tagging/drawing';
import { colour, number } from './syntax';

export type Shape = Exclude<Drawing, GlyphRun>;

/** The operators of all that is no text. */
export function shape(drawing: Shape, height: number): string {
  switch (drawing.kind) {
    case 'rectangle':
      return rectangle(drawing, height);
    case 'disc':
      return disc(drawing, height);
    case 'box':
      return tickBox(drawing, height);
    case 'path':
      return path(drawing, height);
    default:
      return drawing satisfies never;
  }
}

function rectangle({ x, y, width, height, colour: ink }: Rectangle, pageHeight: number): string {
  const corner = `${number(x)} ${number(pageHeight - y - height)}`;
  return `${colour(ink)} rg ${corner} ${number(width)} ${number(height)} re f`;
}

/** How far the handles of four curves stand off for them to make a circle. */
const handle = 0.5523;

function disc({ x, y, radius, colour: ink }: Disc, pageHeight: number): string {
  const middle = pageHeight - y;
  // Points of a circle of radius 1, moved and scaled.
  const point = (across: number, up: number) =>
    `${number(x + across * radius)} ${number(middle + up * radius)}`;
  const curve = (...points: string[]) => `${points.join(' ')} c`;
  return [
    `${colour(ink)} rg ${point(1, 0)} m`,
    curve(point(1, handle), point(handle, 1), point(0, 1)),
    curve(point(-handle, 1), point(-1, handle), point(-1, 0)),
    curve(point(-1, -handle), point(-handle, -1), point(0, -1)),
    curve(point(handle, -1), point(1, -handle), point(1, 0)),
    'f',
  ].join(' ');
}

function tickBox({ x, y, side, ticked }: Box, pageHeight: number): string {
  const foot = pageHeight - y - side;
  const frame = `${number(x)} ${number(foot)} ${number(side)} ${number(side)} re S`;
  const point = (across: number, up: number) =>
    `${number(x + side * across)} ${number(foot + side * up)}`;
  const tick = `1.4 w ${point(0.2, 0.5)} m ${point(0.43, 0.25)} l ${point(0.82, 0.8)} l S`;
  return [`q ${colour(colours.ink)} RG 0.8 w`, frame, ...(ticked ? [tick] : []), 'Q'].join(' ');
}

function path({ x, y, steps, fill, pen }: Path, pageHeight: number): string {
  const point = ([across, down]: Point) => `${number(x + across)} ${number(pageHeight - y - down)}`;
  const operators = steps.map((step) => stepOperator(step, point));
  return [
    ...(pen ? ['q', penOperators(pen)] : []),
    ...(fill ? [`${colour(fill)} rg`] : []),
    ...operators,
    painting(fill !== null, pen !== null),
    ...(pen ? ['Q'] : []),
  ].join(' ');
}

const painting = (filled: boolean, stroked: boolean) => {
  if (filled) return stroked ? 'B' : 'f';
  return stroked ? 'S' : 'n';
};

function stepOperator(step: Step, point: (at: Point) => string): string {
  switch (step.kind) {
    case 'move':
      return `${point(step.to)} m`;
    case 'line':
      return `${point(step.to)} l`;
    case 'curve':
      return `${[...step.handles, step.to].map(point).join(' ')} c`;
    case 'close':
      return 'h';
    default:
      return step satisfies never;
  }
}

/** Round joins; dots are dashes of no length with round ends. */
function penOperators({ colour: ink, width, pattern }: Pen): string {
  const dash = (on: number, off: number) => `[${number(on)} ${number(off)}] 0 d`;
  const patterns: Record<Pen['pattern'], string> = {
    solid: '',
    dashed: ` ${dash(width * 3 + 1, width * 2 + 1)}`,
    dotted: ` 1 J ${dash(0, width * 2 + 0.5)}`,
  };
  return `${colour(ink)} RG ${number(width)} w 1 j${patterns[pattern]}`;
}
