import { inline } from '../../document/build';
import type { Figure, Label, Shape, Stroke } from '../../document/figure';
import { formatDate, formatMonth, joinSentences } from '../../i18n/format';
import { rowOf } from '../shared/rows';
import type { Tactic } from '../tactics/schema';
import type { Bar, Month, Timeline } from '../tactics/timeline';
import type { ChapterContext } from './chapter';
import { periodInWords } from './period';

/** In points. */
const width = 470;
const head = 34;
const row = 32;
const foot = 8;
/** Rows of one drawing, so that it stands on a page. */
const most = 18;

/** The timeline drawn, a few tactics a drawing: each named, with its status in words and in the look of its bar. */
export function timelineFigures(timeline: Timeline, context: ChapterContext): Figure[] {
  const pages = Math.ceil(timeline.bars.length / most);
  return Array.from({ length: pages }, (_, page) =>
    figureOf(timeline, timeline.bars.slice(page * most, (page + 1) * most), context),
  );
}

function figureOf(timeline: Timeline, bars: readonly Bar[], context: ChapterContext): Figure {
  const { translate, locale } = context;
  const height = head + bars.length * row + foot;
  const [start, end] = [timeline.start, timeline.end].map((day) => formatDate(day, locale));
  const alternative = bars.map((bar) => barInWords(bar, context));
  return {
    kind: 'figure',
    width,
    height,
    alternative: inline(joinSentences(alternative, locale)),
    caption: inline(translate('tactics.timeline', { start: start ?? '', end: end ?? '' })),
    mirrored: true,
    shapes: [
      ...timeline.months.flatMap((month, at) => monthShapes(month, at, timeline, height, context)),
      ...bars.flatMap((bar, at) => barShapes(bar, head + at * row, context)),
      ...todayShapes(timeline.today, height, context),
    ],
  };
}

function barInWords({ id }: Bar, { plan, translate, locale }: ChapterContext): string {
  const tactic = rowOf(plan.tactics, id);
  if (!tactic) return '';
  return translate('tactics.timeline.bar', {
    name: tactic.name.trim() || translate('unnamed'),
    period: periodInWords(tactic.start, tactic.end, translate, locale),
    status: translate(`tacticStatus.${tactic.status}`),
  });
}

/** Where a month begins stands a line, and its name beside it; in long plans only that of every third. */
function monthShapes(
  { month, from }: Month,
  at: number,
  { months }: Timeline,
  height: number,
  { locale }: ChapterContext,
): Shape[] {
  const x = from * width;
  const isFirst = at === 0 || month.endsWith('-01');
  const isNamed = months.length <= 12 || at % 3 === 0;
  return [
    line(x, 12, height, { colour: 'rule', width: 0.5, pattern: 'solid' }),
    ...(isFirst ? [label(month.slice(0, 4), x + 2, 9, { bold: true })] : []),
    ...(isNamed ? [label(formatMonth(month, locale, 'short'), x + 2, 21, {})] : []),
  ];
}

function barShapes(bar: Bar, top: number, { plan, translate }: ChapterContext): Shape[] {
  const tactic = rowOf(plan.tactics, bar.id);
  if (!tactic) return [];
  const status = translate(`tacticStatus.${bar.status}`);
  return [
    label(tactic.name.trim() || translate('unnamed'), 2, top + 11, { colour: 'ink' }),
    { ...label(status, width - 2, top + 11, {}), anchor: 'end' },
    {
      kind: 'rectangle',
      corner: [bar.from * width, top + 16],
      width: Math.max(3, (bar.to - bar.from) * width),
      height: 9,
      radius: 2,
      ...looks[bar.status],
    },
  ];
}

const solid = (colour: Stroke['colour']): Stroke => ({ colour, width: 1, pattern: 'solid' });

/** Full, half, empty, broken: told apart without their colours. */
const looks: Record<
  Tactic['status'],
  Pick<Extract<Shape, { kind: 'rectangle' }>, 'fill' | 'stroke'>
> = {
  done: { fill: 'accent', stroke: solid('accent') },
  inProgress: { fill: 'soft', stroke: solid('accent') },
  planned: { fill: 'paper', stroke: solid('accent') },
  dropped: { fill: null, stroke: { colour: 'edge', width: 1, pattern: 'dashed' } },
};

function todayShapes(today: number | null, height: number, { translate }: ChapterContext): Shape[] {
  if (today === null) return [];
  const x = today * width;
  const isLate = today > 0.85;
  const word = label(translate('tactics.timeline.today'), isLate ? x - 3 : x + 3, head - 2, {
    colour: 'pain',
    bold: true,
  });
  return [
    line(x, head - 10, height, { colour: 'pain', width: 1, pattern: 'dashed' }),
    { ...word, anchor: isLate ? 'end' : 'start' },
  ];
}

const line = (x: number, from: number, to: number, stroke: Stroke): Shape => ({
  kind: 'line',
  from: [x, from],
  to: [x, to],
  stroke,
});

const label = (
  words: string,
  x: number,
  y: number,
  { colour = 'quiet', bold = false }: Partial<Pick<Label, 'colour' | 'bold'>>,
): Label => ({
  kind: 'label',
  content: inline(words),
  at: [x, y],
  anchor: 'start',
  vertical: 'baseline',
  room: null,
  size: 'small',
  bold,
  colour,
});
