import type { Figure, Path, Point } from './figure';

/** Where a point of a figure is drawn. */
export type Place = (point: Point) => Point;

/** Turned round where the figure is to be and lines go from right to left. */
export function placeIn({ mirrored, width }: Pick<Figure, 'mirrored' | 'width'>, isRtl: boolean) {
  const isTurned = mirrored && isRtl;
  const place: Place = ([x, y]) => [isTurned ? width - x : x, y];
  return { place, isTurned };
}

/** The steps of a path, as SVG writes them. */
export function pathData({ steps }: Path, place: Place): string {
  const at = (point: Point) => place(point).join(' ');
  return steps
    .map((step) => {
      switch (step.kind) {
        case 'move':
          return `M${at(step.to)}`;
        case 'line':
          return `L${at(step.to)}`;
        case 'curve':
          return `C${[...step.handles, step.to].map(at).join(' ')}`;
        case 'close':
          return 'Z';
        default:
          return step satisfies never;
      }
    })
    .join('');
}

/** The corners of a polyline or polygon, as SVG writes them. */
export const pointList = (points: readonly Point[], place: Place): string =>
  points.map((point) => place(point).join(',')).join(' ');
