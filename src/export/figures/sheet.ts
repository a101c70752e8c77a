import type { Figure, Point, Rectangle, Role, Stroke } from '../../document/figure';
import { placeIn, type Place } from '../../document/svg';
import { directionOf, type Locale } from '../../i18n/locales';

/** The print theme's colours. */
export const colours: Record<Role, string> = {
  ink: '#1a2225',
  quiet: '#465154',
  edge: '#858d8c',
  rule: '#dedcd4',
  accent: '#0a5c59',
  soft: '#86b3ae',
  wash: '#e4efec',
  pain: '#d94f2e',
  'pain-wash': '#fbeae4',
  paper: '#ffffff',
};
/** Lengths of marks and gaps, in points. */
export const dashes: Record<Stroke['pattern'], readonly number[]> = {
  solid: [],
  dashed: [6, 4],
  dotted: [0.1, 3],
};

/** How a figure stands in a language: its shapes turned round or not, its words in their direction. */
export interface Sheet {
  readonly place: Place;
  readonly isTurned: boolean;
  readonly direction: 'ltr' | 'rtl';
  /** Top left, wherever the figure has put it. */
  readonly cornerOf: (rectangle: Rectangle) => Point;
}

export function sheetOf(figure: Figure, locale: Locale): Sheet {
  const direction = directionOf(locale);
  const { place, isTurned } = placeIn(figure, direction === 'rtl');
  return {
    place,
    isTurned,
    direction,
    cornerOf({ corner, width }) {
      const [x, y] = place(corner);
      return [isTurned ? x - width : x, y];
    },
  };
}
