import type { Goal } from './goals/schema';
import { rangeOf } from './measures/kinds';
import type { Measure } from './measures/schema';
import {
  precisionOfMean,
  precisionOfNps,
  precisionOfShare,
  repliesForMean,
  repliesForShare,
} from './measures/statistics/precision';
import {
  npsVariance,
  npsVarianceBounds,
  repliesForNps,
  scaleVarianceBounds,
} from './measures/statistics/waves';
import type { Plan } from './plan';
import { inOrder, rowOf } from './shared/rows';
import type { Question, Survey } from './surveys/schema';

/** Questions whose replies make a figure with an interval. */
type ScoredKind = 'nps' | 'csat' | 'ces';

/** What is known of the replies beforehand; the less, the more of them it may take. */
type Known =
  /** NPS: promoters and detractors of the last wave, in percent. */
  | { readonly kind: 'split'; readonly promoters: number; readonly detractors: number }
  /** NPS: the score alone, −100 to 100. */
  | { readonly kind: 'score'; readonly score: number }
  /** Satisfaction, or effort reported as a share: percent. */
  | { readonly kind: 'share'; readonly share: number }
  /** Effort: the standard deviation of the last wave. */
  | { readonly kind: 'deviation'; readonly deviation: number }
  /** Effort: the mean of the last wave. */
  | { readonly kind: 'mean'; readonly mean: number }
  | { readonly kind: 'nothing' };

/** How many replies a question needs for the precision that its survey wants, and what the expected ones give. */
export interface Need {
  readonly questionId: string;
  readonly kind: ScoredKind;
  /** Effort by its mean, or the other two and effort by the share of 5 to 7. */
  readonly method: 'nps' | 'share' | 'mean';
  readonly known: Known;
  /** ± wanted, in points or percentage points. */
  readonly margin: number;
  /** The same on the question's own scale: 0.05 of 1 for ±5, 0.3 places for effort on a scale of 1 to 7. */
  readonly half: number;
  readonly population: number | null;
  /** Variance of one reply (NPS), its share (0..1), or its standard deviation (effort): least and most. */
  readonly spread: readonly [least: number, most: number];
  /** Whole replies. */
  readonly needed: readonly [least: number, most: number];
  /** ± that the expected replies give for certain, in points or percentage points; null: not known. */
  readonly reached: number | null;
}

/** Places between the ends of the effort scale: ±5 of 100 points are ±0.3 of them. */
const [lowest, highest] = rangeOf('score');
const span = highest - lowest;

/** What each scored question of a survey needs, in their order; none while no precision is wanted. */
export function repliesNeeded(plan: Plan, surveyId: string): Need[] {
  const survey = rowOf(plan.surveys, surveyId);
  if (!survey?.margin || survey.margin <= 0) return [];
  return inOrder(plan.questions).flatMap(([id, question]) =>
    question.surveyId === surveyId ? needOf(plan, id, question, survey) : [],
  );
}

function needOf(plan: Plan, questionId: string, question: Question, survey: Survey): Need[] {
  const { kind, measureId } = question;
  if (kind === 'open' || kind === 'choice') return [];
  const { margin, population, replies } = survey;
  if (margin === null) return [];
  const measure = rowOf(plan.measures, measureId);
  const method = kind === 'nps' ? 'nps' : isMean(kind, measure) ? 'mean' : 'share';
  const known = knownOf(plan, method, measureId, measure);
  const half = method === 'mean' ? (margin / 100) * span : margin / 100;
  const spread = spreadOf(method, known);
  const count = (of: number) => Math.ceil(atLeast(repliesFor(method, of, half, population)));
  const [least, most] = spread.map(count);
  const reached = reachedBy(method, spread[1], replies, population);
  return [
    {
      questionId,
      kind,
      method,
      known,
      margin,
      half,
      population,
      spread,
      needed: [least ?? 0, most ?? 0],
      reached,
    },
  ];
}

const isMean = (kind: ScoredKind, measure: Measure | undefined) =>
  kind === 'ces' && measure?.statistic !== 'share';

/** An interval needs some replies, however sure one is. */
const atLeast = (replies: number) => Math.max(2, replies);

function repliesFor(
  method: Need['method'],
  spread: number,
  half: number,
  population: number | null,
): number {
  switch (method) {
    case 'nps':
      return repliesForNps(spread, half, population);
    case 'share':
      return repliesForShare(spread, half, population);
    case 'mean':
      return repliesForMean(spread, half, population);
    default:
      return method satisfies never;
  }
}

function reachedBy(
  method: Need['method'],
  spread: number,
  replies: number | null,
  population: number | null,
): number | null {
  if (replies === null || replies < 2) return null;
  switch (method) {
    case 'nps':
      return 100 * precisionOfNps(spread, replies, population);
    case 'share':
      return 100 * precisionOfShare(spread, replies, population);
    case 'mean':
      return (100 / span) * precisionOfMean(spread, replies, population);
    default:
      return method satisfies never;
  }
}

/** From the goal that the measure serves, its last reading or its baseline. */
function knownOf(
  plan: Plan,
  method: Need['method'],
  measureId: string | null,
  measure: Measure | undefined,
): Known {
  if (measureId === null || !measure) return { kind: 'nothing' };
  const goals = Object.values(plan.goals).filter((goal) => goal.measureId === measureId);
  const value = lastReading(plan, measureId) ?? measure.baseline ?? baselineOf(goals);
  switch (method) {
    case 'nps': {
      const split = goals.flatMap(({ promoters: p, detractors: d }): Known[] =>
        p !== null && d !== null && p >= 0 && d >= 0 && p + d <= 100
          ? [{ kind: 'split', promoters: p, detractors: d }]
          : [],
      )[0];
      const isScore = value !== null && Math.abs(value) <= 100;
      return split ?? (isScore ? { kind: 'score', score: value } : { kind: 'nothing' });
    }
    case 'share':
      return value !== null && value >= 0 && value <= 100
        ? { kind: 'share', share: value }
        : { kind: 'nothing' };
    case 'mean': {
      const deviation = goals.find((goal) => goal.deviation !== null)?.deviation ?? null;
      if (deviation !== null && deviation >= 0) return { kind: 'deviation', deviation };
      return value !== null && value >= lowest && value <= highest
        ? { kind: 'mean', mean: value }
        : { kind: 'nothing' };
    }
    default:
      return method satisfies never;
  }
}

function lastReading({ readings }: Plan, measureId: string): number | null {
  const own = Object.values(readings).filter(
    (reading) => reading.measureId === measureId && reading.value !== null && reading.date !== '',
  );
  own.sort((a, b) => (a.date < b.date ? 1 : -1));
  return own[0]?.value ?? null;
}

const baselineOf = (goals: readonly Goal[]) =>
  goals.find(({ baseline }) => baseline !== null)?.baseline ?? null;

function spreadOf(method: Need['method'], known: Known): readonly [number, number] {
  switch (known.kind) {
    case 'split': {
      const variance = npsVariance(known.promoters / 100, known.detractors / 100);
      return [variance, variance];
    }
    case 'score':
      return npsVarianceBounds(known.score / 100);
    case 'share':
      return [known.share / 100, known.share / 100];
    case 'deviation':
      return [known.deviation, known.deviation];
    case 'mean': {
      const [least, most] = scaleVarianceBounds(known.mean, [lowest, highest]);
      return [Math.sqrt(least), Math.sqrt(most)];
    }
    case 'nothing':
      return widest(method);
    default:
      return known satisfies never;
  }
}

/** All of one mind, or half at each end. */
function widest(method: Need['method']): readonly [number, number] {
  switch (method) {
    case 'nps':
      return [0, 1];
    case 'share':
      return [0, 0.5];
    case 'mean':
      return [0, span / 2];
    default:
      return method satisfies never;
  }
}
