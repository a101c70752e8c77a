import type { Goal } from '../goals/schema';
import { isOnScale, rangeOf } from '../measures/kinds';
import type { Measure } from '../measures/schema';
import {
  differenceByChance,
  npsVariance,
  npsVarianceBounds,
  repliesForDifference,
  scaleVarianceBounds,
} from '../measures/statistics/waves';

/** Least and most; equal where nothing is unknown. */
export type Range = readonly [least: number, most: number];
/** NPS points, percentage points, places on the scale of 1 to 7. */
export type Scale = 'points' | 'percent' | 'score';

/** Whether two waves of a survey can show that a goal was reached, and the figures behind the answer. */
export interface WavesView {
  readonly scale: Scale;
  readonly baseline: number;
  readonly target: number;
  /** Without its sign, in the measure's unit, as `chance` and `firstShown` are. */
  readonly change: number;
  readonly replies: number;
  readonly population: number | null;
  /** Of one reply, as a fraction of the scale: NPS from −1 to 1, shares from 0 to 1, scores in their own unit. */
  readonly variance: Range;
  /** The largest difference between two waves that chance alone makes, 19 times of 20. */
  readonly chance: Range;
  /** Replies a wave that the change needs; `neededMostly`: to see it four times of five. Whole numbers. */
  readonly needed: Range;
  readonly neededMostly: Range;
  /** `unclear`: it depends on a split or spread of replies that nobody has entered. */
  readonly verdict: 'shown' | 'unclear' | 'hidden';
  /** The first round target on the way that stands out from chance for certain; null: none on this scale. */
  readonly firstShown: number | null;
}

/** How many of the measure's units make one, and how fine a round target is. */
const grains: Record<Scale, { one: number; grain: number }> = {
  points: { one: 100, grain: 1 },
  percent: { one: 100, grain: 1 },
  score: { one: 1, grain: 0.1 },
};

/** Which scale a measure's waves are judged on; null: it is not taken from replies of a few. */
export function scaleOf({ countedFrom, unit }: Measure): Scale | null {
  if (countedFrom !== 'survey') return null;
  return unit === 'points' || unit === 'percent' || unit === 'score' ? unit : null;
}

/** Null where something is missing, the figures are off the scale, or there is no change to see. */
export function viewWaves(goal: Goal, measure: Measure): WavesView | null {
  const scale = scaleOf(measure);
  const { baseline, target, replies, population } = goal;
  if (scale === null || baseline === null || target === null || !replies) return null;
  if (baseline === target) return null;
  if (![baseline, target].every((value) => isOnScale(value, measure.unit))) return null;

  const { one } = grains[scale];
  const change = tidy(Math.abs(target - baseline));
  const variance = varianceOf(goal, scale, baseline, target);
  const chance = map(variance, (s2) => one * differenceByChance(s2, replies, population));
  const needed = (mostly: boolean) =>
    map(variance, (s2) =>
      Math.ceil(repliesForDifference(s2, change / one, { population, mostly })),
    );
  return {
    scale,
    baseline,
    target,
    change,
    replies,
    population,
    variance,
    chance,
    needed: needed(false),
    neededMostly: needed(true),
    verdict: change >= chance[1] ? 'shown' : change >= chance[0] ? 'unclear' : 'hidden',
    firstShown: firstShown(goal, measure, scale, baseline, replies),
  };
}

/** Promoters and detractors in percent, where both are entered and possible together. */
export function splitOf({ promoters, detractors }: Goal): { p: number; d: number } | null {
  if (promoters === null || detractors === null) return null;
  const isSplit = promoters >= 0 && detractors >= 0 && promoters + detractors <= 100;
  return isSplit ? { p: promoters, d: detractors } : null;
}

function varianceOf(goal: Goal, scale: Scale, baseline: number, target: number): Range {
  switch (scale) {
    case 'points': {
      const split = splitOf(goal);
      if (split === null) return npsVarianceBounds(baseline / 100);
      return same(npsVariance(split.p / 100, split.d / 100));
    }
    case 'percent':
      return same((shareVariance(baseline / 100) + shareVariance(target / 100)) / 2);
    case 'score':
      if (goal.deviation !== null) return same(goal.deviation ** 2);
      return scaleVarianceBounds(baseline, rangeOf('score'));
    default:
      return scale satisfies never;
  }
}

function firstShown(
  goal: Goal,
  measure: Measure,
  scale: Scale,
  baseline: number,
  replies: number,
): number | null {
  const { one, grain } = grains[scale];
  const [lowest, highest] = rangeOf(measure.unit);
  const step = measure.better === 'higher' ? 1 : -1;
  let place = step === 1 ? Math.floor(baseline / grain) : Math.ceil(baseline / grain);
  for (;;) {
    const target = tidy((place += step) * grain);
    if (target < lowest || target > highest) return null;
    const [, most] = varianceOf(goal, scale, baseline, target);
    const chance = one * differenceByChance(most, replies, goal.population);
    const change = step * (target - baseline);
    if (change > 0 && change >= chance) return target;
  }
}

const shareVariance = (share: number) => share * (1 - share);
const same = (value: number): Range => [value, value];
const map = ([least, most]: Range, to: (value: number) => number): Range => [to(least), to(most)];
/** 31 − 30.9 is 0.1, not 0.10000000000000142. */
const tidy = (value: number) => Number(value.toFixed(6));
