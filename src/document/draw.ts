import { inline, type Words } from './build';
import type {
  Circle,
  Figure,
  Label,
  Line,
  Painted,
  Path,
  Point,
  Polygon,
  Polyline,
  Rectangle,
  Role,
  Shape,
  Step,
  Stroke,
} from './figure';

/** Builders for figures. Painting not given: no fill, no stroke. */
type Painting = Partial<Painted>;

const painted = ({ fill = null, stroke = null }: Painting): Painted => ({ fill, stroke });

interface FigureWords {
  width: number;
  height: number;
  alternative: Words;
  caption?: Words;
  mirrored?: boolean;
  shapes: readonly Shape[];
}

export const figure = ({ caption = '', mirrored = false, ...given }: FigureWords): Figure => ({
  ...given,
  kind: 'figure',
  alternative: inline(given.alternative),
  caption: inline(caption),
  mirrored,
});

export const stroke = (colour: Role, width = 1, pattern: Stroke['pattern'] = 'solid'): Stroke => ({
  colour,
  width,
  pattern,
});

export const line = (from: Point, to: Point, pen: Stroke): Line => ({
  kind: 'line',
  from,
  to,
  stroke: pen,
});

export const polyline = (points: readonly Point[], pen: Stroke): Polyline => ({
  kind: 'polyline',
  points,
  stroke: pen,
});

export const polygon = (points: readonly Point[], painting: Painting): Polygon => ({
  kind: 'polygon',
  points,
  ...painted(painting),
});

export const rectangle = (
  corner: Point,
  width: number,
  height: number,
  { radius = 0, ...painting }: Painting & { radius?: number },
): Rectangle => ({ kind: 'rectangle', corner, width, height, radius, ...painted(painting) });

export const circle = (centre: Point, radius: number, painting: Painting): Circle => ({
  kind: 'circle',
  centre,
  radius,
  ...painted(painting),
});

export const path = (steps: readonly Step[], painting: Painting): Path => ({
  kind: 'path',
  steps,
  ...painted(painting),
});

export const move = (to: Point): Step => ({ kind: 'move', to });
export const lineTo = (to: Point): Step => ({ kind: 'line', to });
export const curve = (first: Point, second: Point, to: Point): Step => ({
  kind: 'curve',
  handles: [first, second],
  to,
});
export const close: Step = { kind: 'close' };

/** Starts at its baseline, in small ink, on one line, unless said otherwise. */
export const label = (
  at: Point,
  words: Words,
  look: Partial<Omit<Label, 'kind' | 'at' | 'content'>> = {},
): Label => ({
  kind: 'label',
  content: inline(words),
  at,
  anchor: 'start',
  vertical: 'baseline',
  room: null,
  size: 'small',
  bold: false,
  colour: 'ink',
  ...look,
});
