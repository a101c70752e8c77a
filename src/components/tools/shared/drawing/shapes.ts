import { labelSizes, type Figure, type Label, type Stroke } from '../../../../document/figure';
import { placeIn, type Place } from '../../../../document/svg';
import { plainText } from '../../../../document/texts';

/** How a figure's places and words are set where lines run one way or the other. */
export interface Setting {
  readonly place: Place;
  readonly isTurned: boolean;
  readonly isRtl: boolean;
}

export const settingOf = (figure: Pick<Figure, 'mirrored' | 'width'>, isRtl: boolean): Setting => ({
  ...placeIn(figure, isRtl),
  isRtl,
});

const ends = { start: 'end', middle: 'middle', end: 'start' } as const;

/** SVG's `start` is where a line of the page's language begins; a label's is the left of an unturned drawing. */
export function anchorOf({ anchor }: Pick<Label, 'anchor'>, { isTurned, isRtl }: Setting) {
  return isRtl && !isTurned ? ends[anchor] : anchor;
}

/** From the top of the first line of a label to its baseline, and from one baseline to the next. */
const ascent = 0.82;
export const leading = 1.22;

/** The baseline of a label's first line. */
export function baselineOf({ at: [, y], vertical, size }: Label, lines: number): number {
  const em = labelSizes[size];
  switch (vertical) {
    case 'baseline':
      return y;
    case 'top':
      return y + ascent * em;
    case 'middle':
      return y + 0.36 * em - ((lines - 1) * leading * em) / 2;
    default:
      return vertical satisfies never;
  }
}

export const textOf = ({ content }: Pick<Label, 'content'>) => plainText(content);

/** As `stroke-dasharray`; undefined: an unbroken line. */
export function dashesOf({ pattern, width }: Stroke): string | undefined {
  switch (pattern) {
    case 'solid':
      return undefined;
    case 'dashed':
      return `${String(4 * width)} ${String(3 * width)}`;
    case 'dotted':
      return `${String(width)} ${String(2 * width)}`;
    default:
      return pattern satisfies never;
  }
}
