import type { Label, Point, Shape, Step } from '../../../document/figure';

/** How far the handles of four curves stand off for them to make a circle. */
const handle = 0.5523;

/** What is to be drawn of a shape, each coordinate put where `at` says; nothing if it is no shape. */
export const outlineOf = (shape: Exclude<Shape, Label>, at: (point: Point) => Point): Step[] =>
  begun(stepsOf(shape)).map((step) => moved(step, at));

function stepsOf(shape: Exclude<Shape, Label>): readonly Step[] {
  switch (shape.kind) {
    case 'line':
      return through([shape.from, shape.to]);
    case 'polyline':
      return through(shape.points);
    case 'polygon':
      return [...through(shape.points), { kind: 'close' }];
    case 'rectangle': {
      const [left, top] = shape.corner;
      const { width, height } = shape;
      const radius = Math.max(0, Math.min(shape.radius, width / 2, height / 2));
      return rounded([left, top], [left + width, top + height], radius);
    }
    case 'circle': {
      const { centre, radius } = shape;
      const [x, y] = centre;
      return rounded([x - radius, y - radius], [x + radius, y + radius], radius);
    }
    case 'path':
      return shape.steps;
    default:
      return shape satisfies never;
  }
}

const through = (points: readonly Point[]): Step[] =>
  points.map((to, index) => ({ kind: index === 0 ? 'move' : 'line', to }));

/** Clockwise from the upper left, each corner a quarter of a circle. */
function rounded([left, top]: Point, [right, bottom]: Point, radius: number): Step[] {
  const sharp: Step[] = [
    ...through([
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ]),
    { kind: 'close' },
  ];
  if (radius === 0) return sharp;
  const off = radius * (1 - handle);
  const line = (x: number, y: number): Step => ({ kind: 'line', to: [x, y] });
  const corner = (first: Point, second: Point, to: Point): Step => ({
    ...{ kind: 'curve', handles: [first, second], to },
  });
  return [
    { kind: 'move', to: [left + radius, top] },
    line(right - radius, top),
    corner([right - off, top], [right, top + off], [right, top + radius]),
    line(right, bottom - radius),
    corner([right, bottom - off], [right - off, bottom], [right - radius, bottom]),
    line(left + radius, bottom),
    corner([left + off, bottom], [left, bottom - off], [left, bottom - radius]),
    line(left, top + radius),
    corner([left, top + off], [left + off, top], [left + radius, top]),
    { kind: 'close' },
  ];
}

/** A path begins by going somewhere. */
function begun(steps: readonly Step[]): readonly Step[] {
  const first = steps.findIndex(({ kind }) => kind === 'move');
  return first === -1 ? [] : steps.slice(first);
}

function moved(step: Step, at: (point: Point) => Point): Step {
  if (step.kind === 'close') return step;
  if (step.kind !== 'curve') return { ...step, to: at(step.to) };
  const [first, second] = step.handles;
  return { ...step, handles: [at(first), at(second)], to: at(step.to) };
}
