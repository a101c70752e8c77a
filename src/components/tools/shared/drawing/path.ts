import type { Path, Point } from '../../../../document/figure';
import type { Setting } from './shapes';

/** The steps of a path, as SVG writes them. */
export function pathOf({ steps }: Path, { place }: Setting): string {
  const at = (point: Point) => place(point).join(' ');
  return steps
    .map((step) => {
      switch (step.kind) {
        case 'move':
          return `M${at(step.to)}`;
        case 'line':
          return `L${at(step.to)}`;
        case 'curve':
          return `C${at(step.handles[0])} ${at(step.handles[1])} ${at(step.to)}`;
        case 'close':
          return 'Z';
        default:
          return step satisfies never;
      }
    })
    .join('');
}
