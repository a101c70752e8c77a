import { circle, figure, label, line, polyline, stroke } from '../../document/draw';
import type { Figure, Point, Shape } from '../../document/figure';
import { formatDate } from '../../i18n/format';
import { aimOf, readingsOf } from '../measure-use';
import { chartOf, type Chart } from '../measures/chart';
import type { Measure } from '../measures/schema';
import { measuredValue, measureName } from '../measures/words';
import type { ChapterContext } from './chapter';

const [width, height] = [470, 150];
/** Room for the words around the drawing. */
const edge = { start: 76, end: 70, above: 10, below: 22 };

/** Readings over time with their intervals and the target; null for fewer than two, which are no series. */
export function readingsFigure(
  id: string,
  measure: Measure,
  context: ChapterContext,
): Figure | null {
  const { plan, translate, locale } = context;
  const readings = readingsOf(plan, id).map(({ id, date, value, reading: { low, high } }) => ({
    id,
    date,
    value,
    low,
    high,
  }));
  const [first, last] = [readings[0], readings.at(-1)];
  if (!first || !last || readings.length < 2) return null;
  const aim = aimOf(plan, id);
  const worded = (value: number) => measuredValue(value, measure, translate, locale);
  const said = {
    measure: measureName(measure, translate),
    count: readings.length,
    first: formatDate(first.date, locale),
    last: formatDate(last.date, locale),
    from: worded(first.value),
    to: worded(last.value),
  };
  const chart = chartOf(readings, aim);
  return figure({
    width,
    height,
    mirrored: true,
    alternative:
      aim.target === null
        ? translate('measures.chart', said)
        : translate('measures.chart.target', { ...said, target: worded(aim.target) }),
    shapes: [
      ...scale(chart, worded),
      ...targetLine(chart, translate('measures.target')),
      ...series(chart),
      ...days(chart, (date) => formatDate(date, locale, 'medium')),
    ],
  });
}

const across = (part: number) => edge.start + part * (width - edge.start - edge.end);
const down = (up: number) => edge.above + (1 - up) * (height - edge.above - edge.below);

function scale({ ticks }: Chart, worded: (value: number) => string): Shape[] {
  return ticks.flatMap(({ value, up }) => [
    line([across(0), down(up)], [across(1), down(up)], stroke('rule', 0.5)),
    label([edge.start - 8, down(up)], worded(value), {
      anchor: 'end',
      vertical: 'middle',
      colour: 'quiet',
    }),
  ]);
}

function targetLine({ target }: Chart, word: string): Shape[] {
  if (target === null) return [];
  const y = down(target.up);
  return [
    line([across(0), y], [across(1), y], stroke('accent', 1, 'dashed')),
    label([across(1) + 8, y], word, { vertical: 'middle', colour: 'accent' }),
  ];
}

function series({ points }: Chart): Shape[] {
  const places = points.map(({ across: x, up }): Point => [across(x), down(up)]);
  return [
    ...points.flatMap(({ across: x, whisker }) => (whisker ? whiskerAt(across(x), whisker) : [])),
    polyline(places, stroke('soft', 1.5)),
    ...places.map((place) => circle(place, 3, { fill: 'accent', stroke: stroke('paper', 1) })),
  ];
}

function whiskerAt(x: number, ends: readonly [number, number]): Shape[] {
  const [low, high] = [down(ends[0]), down(ends[1])];
  const pen = stroke('quiet', 1);
  return [
    line([x, low], [x, high], pen),
    line([x - 3, low], [x + 3, low], pen),
    line([x - 3, high], [x + 3, high], pen),
  ];
}

function days({ first, last }: Chart, worded: (date: string) => string): Shape[] {
  const y = height - 4;
  return [
    label([across(0), y], worded(first), { colour: 'quiet' }),
    label([across(1), y], worded(last), { anchor: 'end', colour: 'quiet' }),
  ];
}
