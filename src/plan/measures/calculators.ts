import { err, ok, type Result } from '../../lib/result';
import type { Measure, MeasureUnit } from './schema';
import { npsInterval, scaleMean, wilsonInterval, type Interval } from './statistics/intervals';
import { meanOf, quantile, quantileInterval } from './statistics/times';

/**
 * From counts to a measure's value. The counts are what a planner types or what a table of records was
 * counted to; the value, its interval and the worked formula are in the measure's own unit.
 */

/** What was counted. Which of these a measure asks for, `countsFor` says. */
export type Counts =
  | {
      readonly kind: 'replies';
      readonly promoters: number;
      readonly passives: number;
      readonly detractors: number;
    }
  /** Replies for each place of a scale from 1 to 7. */
  | { readonly kind: 'scale'; readonly counts: readonly number[] }
  | { readonly kind: 'share'; readonly hits: number; readonly cases: number }
  | {
      readonly kind: 'calls';
      readonly inTime: number;
      readonly late: number;
      readonly earlyHangUps: number;
    }
  /** Times added up, in the measure's unit: talk, hold and wrap-up; or one sum. */
  | { readonly kind: 'total'; readonly parts: readonly number[]; readonly cases: number }
  /** Each time by itself, in the measure's unit. */
  | { readonly kind: 'times'; readonly times: readonly number[] };

export interface Figure {
  readonly value: number;
  /** 95%; null where the counts do not tell it. */
  readonly interval: Interval | null;
  readonly cases: number;
  readonly working: Working;
  /** Figures that belong beside it: a mean alone hides the slow tail. */
  readonly beside: readonly Beside[];
}

/** The formula with the numbers in it; `key` names its message. */
interface Working {
  readonly key:
    | 'nps'
    | 'share'
    | 'scaleMean'
    | 'scaleShare'
    | 'mean'
    | 'meanOfParts'
    | 'median'
    | 'p90'
    | 'calls.excluded'
    | 'calls.missed'
    | 'calls.met';
  readonly params: Readonly<Record<string, number>>;
}

interface Beside {
  readonly what: 'mean' | 'median' | 'p90' | 'share' | 'excluded' | 'missed' | 'met';
  readonly value: number;
}

/** Why counts give no value. */
export type CountTrouble =
  /** Nothing was counted. */
  | 'none'
  /** More hits than cases. */
  | 'moreHits'
  /** The measure does not say yet how calls that hang up early count. */
  | 'treatmentOpen';

/** What a planner is asked for; null: the value itself, as of a count; or times one by one, which no form asks. */
export function countsFor({ kind, statistic }: Measure): Exclude<Counts['kind'], 'times'> | null {
  switch (kind) {
    case 'nps':
      return 'replies';
    case 'ces':
      return 'scale';
    case 'serviceLevel':
      return 'calls';
    case 'csat':
    case 'responseRate':
    case 'firstContactResolution':
    case 'share':
      return 'share';
    case 'handleTime':
    case 'averageResponseTime':
      return 'total';
    case 'firstReplyTime':
    case 'resolutionTime':
      return statistic === 'share' ? 'share' : statistic === 'mean' ? 'total' : null;
    case 'count':
      return null;
    default:
      return kind satisfies never;
  }
}

export function figureOf(measure: Measure, counts: Counts): Result<Figure, CountTrouble> {
  switch (counts.kind) {
    case 'replies':
      return ofReplies(counts);
    case 'scale':
      return ofScale(counts.counts, measure.statistic === 'share');
    case 'share':
      return ofShare(counts.hits, counts.cases);
    case 'calls':
      return ofCalls(counts, measure.earlyHangUps);
    case 'total':
      return ofTotal(counts.parts, counts.cases);
    case 'times':
      return ofTimes(counts.times, measure.statistic);
    default:
      return counts satisfies never;
  }
}

/** A value with the digits that mean something in its unit. */
export function keptValue(value: number, unit: MeasureUnit): number {
  const digits = unit === 'points' || unit === 'percent' ? 1 : 2;
  return Number(value.toFixed(digits));
}

type Ofs<K extends Counts['kind']> = Extract<Counts, { kind: K }>;

function ofReplies(replies: Ofs<'replies'>): Result<Figure, CountTrouble> {
  const { promoters, passives, detractors } = replies;
  const cases = promoters + passives + detractors;
  if (cases === 0) return err('none');
  const value = (100 * (promoters - detractors)) / cases;
  return ok({
    value,
    interval: npsInterval(replies),
    cases,
    working: { key: 'nps', params: { promoters, detractors, cases, value: shown(value) } },
    beside: [],
  });
}

/** Effort score: the mean, or the share of 5 to 7. */
function ofScale(counts: readonly number[], isShare: boolean): Result<Figure, CountTrouble> {
  const cases = sum(counts);
  if (cases === 0) return err('none');
  const easy = sum(counts.slice(4));
  const total = sum(counts.map((count, index) => count * (index + 1)));
  const mean = total / cases;
  const share = (100 * easy) / cases;
  if (isShare) {
    return ok({
      value: share,
      interval: percent(wilsonInterval(easy, cases)),
      cases,
      working: { key: 'scaleShare', params: { hits: easy, cases, value: shown(share) } },
      beside: [{ what: 'mean', value: mean }],
    });
  }
  return ok({
    value: mean,
    interval: cases < 2 ? null : within(scaleMean(counts).interval, [1, 7]),
    cases,
    working: { key: 'scaleMean', params: { total, cases, value: shown(mean) } },
    beside: [{ what: 'share', value: share }],
  });
}

function ofShare(hits: number, cases: number): Result<Figure, CountTrouble> {
  if (cases === 0) return err('none');
  if (hits > cases) return err('moreHits');
  const value = (100 * hits) / cases;
  return ok({
    value,
    interval: percent(wilsonInterval(hits, cases)),
    cases,
    working: { key: 'share', params: { hits, cases, value: shown(value) } },
    beside: [],
  });
}

/** Calls that hang up before they could be answered in time are left out, or counted as missed, or as met. */
function ofCalls(
  { inTime, late, earlyHangUps }: Ofs<'calls'>,
  treatment: Measure['earlyHangUps'],
): Result<Figure, CountTrouble> {
  const answered = inTime + late;
  const all = answered + earlyHangUps;
  if (all === 0) return err('none');
  const ways = {
    excluded: [inTime, answered],
    missed: [inTime, all],
    met: [inTime + earlyHangUps, all],
  } as const;
  if (treatment === '') return err('treatmentOpen');
  const [hits, cases] = ways[treatment];
  const share = ofShare(hits, cases);
  if (!share.ok) return share;
  const params = { inTime, late, early: earlyHangUps, value: shown(share.value.value) };
  const others = (['excluded', 'missed', 'met'] as const).filter((way) => way !== treatment);
  return ok({
    ...share.value,
    working: { key: `calls.${treatment}`, params },
    beside: others.flatMap((way) => {
      const [hits, cases] = ways[way];
      return cases === 0 ? [] : [{ what: way, value: (100 * hits) / cases }];
    }),
  });
}

/** Sums tell the mean and nothing of how far the times lie apart. */
function ofTotal(parts: readonly number[], cases: number): Result<Figure, CountTrouble> {
  if (cases === 0) return err('none');
  const [talk = 0, hold = 0, wrapUp = 0] = parts;
  const total = sum(parts);
  const value = total / cases;
  const working: Working =
    parts.length === 1
      ? { key: 'mean', params: { total, cases, value: shown(value) } }
      : { key: 'meanOfParts', params: { talk, hold, wrapUp, cases, value: shown(value) } };
  return ok({ value, interval: null, cases, working, beside: [] });
}

/** Mean, median and 90th percentile; the one that the measure asks for leads. */
function ofTimes(
  times: readonly number[],
  statistic: Measure['statistic'],
): Result<Figure, CountTrouble> {
  const cases = times.length;
  if (cases === 0) return err('none');
  const sorted = times.toSorted((a, b) => a - b);
  const { mean, interval } = meanOf(times);
  const ways = {
    mean: { value: mean, interval: interval && within(interval, [0, Infinity]) },
    median: { value: quantile(sorted, 0.5), interval: quantileInterval(sorted, 0.5) },
    p90: { value: quantile(sorted, 0.9), interval: quantileInterval(sorted, 0.9) },
  };
  const lead = statistic === 'median' || statistic === 'p90' ? statistic : 'mean';
  const others = (['mean', 'median', 'p90'] as const).filter((way) => way !== lead);
  const { value } = ways[lead];
  return ok({
    ...ways[lead],
    cases,
    working: { key: lead, params: { total: shown(sum(times)), cases, value: shown(value) } },
    beside: others.map((what) => ({ what, value: ways[what].value })),
  });
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const shown = (value: number) => Number(value.toFixed(2));
const percent = ([low, high]: Interval): Interval => [100 * low, 100 * high];
const within = ([low, high]: Interval, [least, most]: Interval): Interval => [
  Math.max(least, low),
  Math.min(most, high),
];
