import type { Figure, Label, Line, Shape } from '../../document/figure';
import { formatList, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import type { Party } from '../compared';
import type { MarketPlace } from '../comparison/free-field';
import type { Market } from '../market';
import { aboutWidth, label } from './label';
import type { Size } from './size';

/** Words that the drawing needs, in its language. */
export interface MarketNames {
  readonly across: string;
  readonly up: string;
  readonly free: string;
  readonly nameOf: (party: Party) => string;
  /** So many names that they do not fit. */
  readonly more: (names: string, count: number) => string;
  readonly locale: Locale;
}

const scores = [1, 2, 3, 4, 5];
/** Room for the scores at the sides, and for the names of the axes. */
const gutter = 18;
const titles = 20;

/** The shapes of the picture, without what it says in words. */
export function drawMarket(
  market: Pick<Market, 'placed' | 'free'>,
  names: MarketNames,
  size: Size,
): Pick<Figure, 'width' | 'height' | 'mirrored' | 'shapes'> {
  const grid = gridOf(size);
  const groups = groupsOf(market.placed);
  return {
    ...size,
    mirrored: true,
    shapes: [
      ...(market.free ? fieldShapes(market.free, names.free, grid) : []),
      ...gridShapes(grid),
      ...axisShapes(names, grid, size),
      ...groups.flatMap((group) => groupShapes(group, groups, names, grid)),
    ],
  };
}

interface Grid {
  readonly cell: Size;
  /** The start of a column and the top of a row of the grid, scores from 1 to 5, and 6 for its end. */
  readonly columnAt: (across: number) => number;
  readonly rowAt: (up: number) => number;
}

function gridOf({ width, height }: Size): Grid {
  const cell = { width: (width - gutter) / 5, height: (height - 2 * titles - gutter) / 5 };
  return {
    cell,
    columnAt: (across) => gutter + (across - 1) * cell.width,
    rowAt: (up) => titles + (5 - up) * cell.height,
  };
}

function fieldShapes({ across, up }: MarketPlace, name: string, grid: Grid): Shape[] {
  const corner = [grid.columnAt(across), grid.rowAt(5)] as const;
  return [
    {
      kind: 'rectangle',
      corner,
      width: (6 - across) * grid.cell.width,
      height: (6 - up) * grid.cell.height,
      radius: 0,
      fill: 'wash',
      stroke: { colour: 'accent', width: 1, pattern: 'dashed' },
    },
    label(name, [corner[0] + 4, corner[1] + 3], { vertical: 'top', colour: 'accent' }),
  ];
}

function gridShapes({ columnAt, rowAt }: Grid): Shape[] {
  const line = (from: Line['from'], to: Line['to'], isAxis: boolean): Line => ({
    kind: 'line',
    from,
    to,
    stroke: isAxis
      ? { colour: 'edge', width: 1, pattern: 'solid' }
      : { colour: 'rule', width: 0.5, pattern: 'solid' },
  });
  return [1, 2, 3, 4, 5, 6].flatMap((score) => [
    line([columnAt(score), rowAt(5)], [columnAt(score), rowAt(0)], score === 1),
    line([columnAt(1), rowAt(score - 1)], [columnAt(6), rowAt(score - 1)], score === 1),
  ]);
}

function axisShapes({ across, up, locale }: MarketNames, grid: Grid, size: Size): Shape[] {
  const score = (value: number) => formatNumber(value, locale);
  const quiet = { colour: 'quiet' } as const;
  const title = { bold: true, room: size.width } as const;
  return [
    label(up, [0, titles - 7], title),
    ...scores.flatMap((value) => [
      label(score(value), [gutter / 2, grid.rowAt(value) + grid.cell.height / 2], {
        ...quiet,
        anchor: 'middle',
        vertical: 'middle',
      }),
      label(score(value), [grid.columnAt(value) + grid.cell.width / 2, grid.rowAt(0) + 4], {
        ...quiet,
        anchor: 'middle',
        vertical: 'top',
      }),
    ]),
    label(across, [size.width, size.height - 5], { ...title, anchor: 'end' }),
  ];
}

/** Everybody at one place of the grid. */
type Group = MarketPlace & { readonly parties: readonly Party[] };

function groupsOf(placed: Market['placed']): Group[] {
  return scores.flatMap((across) =>
    scores.flatMap((up) => {
      const parties = placed.filter((place) => place.across === across && place.up === up);
      return parties.length === 0 ? [] : [{ across, up, parties }];
    }),
  );
}

/**
 * Where a name stands: under its mark, reaching half a cell further to both sides where nobody stands there. At
 * the edge it can only reach inwards, which it does for a word that would be broken otherwise.
 */
function placeOf(
  { across, up }: Group,
  groups: readonly Group[],
  { cell, columnAt }: Grid,
  name: string,
): Pick<Label, 'anchor'> & { readonly x: number; readonly room: number } {
  const inset = 3;
  const middle = { anchor: 'middle', x: columnAt(across) + cell.width / 2 } as const;
  const isAlone = !groups.some((other) => other.up === up && Math.abs(other.across - across) === 1);
  const isInner = across > 1 && across < 5;
  if (isAlone && isInner) return { ...middle, room: 2 * cell.width - 2 * inset };
  const room = cell.width - 2 * inset;
  const longest = Math.max(...name.split(/\s/).map(aboutWidth));
  if (!isAlone || longest <= room) return { ...middle, room };
  const reach = 1.5 * cell.width - 2 * inset;
  return across === 1
    ? { anchor: 'start', x: columnAt(1) + inset, room: reach }
    : { anchor: 'end', x: columnAt(6) - inset, room: reach };
}

/** Names that fit under their marks. */
const shown = 3;

function groupShapes(
  group: Group,
  groups: readonly Group[],
  names: MarketNames,
  grid: Grid,
): Shape[] {
  const { across, up, parties } = group;
  const middle = grid.columnAt(across) + grid.cell.width / 2;
  const top = grid.rowAt(up) + grid.cell.height * 0.36;
  const step = Math.min(14, (grid.cell.width - 12) / parties.length);
  const first = middle - ((parties.length - 1) * step) / 2;
  const said = parties.map(names.nameOf);
  const some = formatList(said.slice(0, shown), names.locale);
  const rest = said.length - shown;
  const words = rest > 0 ? names.more(some, rest) : some;
  const { x, ...place } = placeOf(group, groups, grid, words);
  return [
    ...parties.flatMap((party, index) => markOf(party, [first + index * step, top])),
    label(words, [x, top + 9], {
      ...place,
      vertical: 'top',
      bold: parties.some(({ competitorId }) => competitorId === null),
    }),
  ];
}

/** We are a ring with a dot in it, others a ring: told apart without colour. */
function markOf({ competitorId }: Party, centre: Label['at']): Shape[] {
  const isUs = competitorId === null;
  const ring: Shape = {
    kind: 'circle',
    centre,
    radius: 5,
    fill: 'paper',
    stroke: { colour: isUs ? 'accent' : 'ink', width: 1.5, pattern: 'solid' },
  };
  const dot: Shape = { kind: 'circle', centre, radius: 2.5, fill: 'accent', stroke: null };
  return isUs ? [ring, dot] : [ring];
}
