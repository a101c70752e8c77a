import fc from 'fast-check';
import {
  roles,
  type Figure,
  type Point,
  type Shape,
  type Step,
} from '../../../src/document/figure';
import { content } from './generate-words';

/** Mostly on the figure's ground, sometimes far from it or nowhere. */
const coordinate = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 300 }) },
  { weight: 1, arbitrary: fc.constantFrom(-50, 5000, NaN, Infinity) },
);
const point: fc.Arbitrary<Point> = fc.tuple(coordinate, coordinate);
const points = fc.array(point, { maxLength: 5 });
const length = fc.constantFrom(0, 1, 30, 200, 900, -5);
const role = fc.constantFrom(...roles);
const stroke = fc.record({
  colour: role,
  width: fc.constantFrom(0, 0.5, 1, 4),
  pattern: fc.constantFrom('solid', 'dashed', 'dotted'),
});
const painted = { fill: fc.option(role), stroke: fc.option(stroke) };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('move', 'line'), to: point }),
  fc.record({ kind: fc.constant('curve'), handles: fc.tuple(point, point), to: point }),
  fc.constant({ kind: 'close' } as const),
);

const shape: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({ kind: fc.constant('line'), from: point, to: point, stroke }),
  fc.record({ kind: fc.constant('polyline'), points, stroke }),
  fc.record({ kind: fc.constant('polygon'), points, ...painted }),
  fc.record({
    kind: fc.constant('rectangle'),
    corner: point,
    width: length,
    height: length,
    radius: fc.constantFrom(0, 4, 90),
    ...painted,
  }),
  fc.record({ kind: fc.constant('circle'), centre: point, radius: length, ...painted }),
  fc.record({ kind: fc.constant('path'), steps: fc.array(step, { maxLength: 5 }), ...painted }),
  fc.record({
    kind: fc.constant('label'),
    content,
    at: point,
    anchor: fc.constantFrom('start', 'middle', 'end'),
    vertical: fc.constantFrom('baseline', 'top', 'middle'),
    room: fc.constantFrom(null, 60, 2),
    size: fc.constantFrom('small', 'medium', 'text', 'large'),
    bold: fc.boolean(),
    colour: role,
  }),
);

/** Drawings with whatever shapes, larger than a page too. */
export const figure: fc.Arbitrary<Figure> = fc.record({
  kind: fc.constant('figure'),
  width: fc.constantFrom(300, 40, 2000, 0),
  height: fc.constantFrom(200, 40, 2000, NaN),
  alternative: content,
  caption: content,
  mirrored: fc.boolean(),
  shapes: fc.array(shape, { maxLength: 5 }),
});
