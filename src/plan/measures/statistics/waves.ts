import { z95, zPower80 } from './normal';

/**
 * What two waves of a survey can show. Shares and scores are fractions here: NPS 30 is 0.3, one point 0.01.
 * All results are real numbers; whoever shows replies rounds up to whole ones.
 */

/** Variance of one reply to the recommendation question: promoter 1, passive 0, detractor −1. */
export function npsVariance(promoters: number, detractors: number): number {
  return promoters + detractors - (promoters - detractors) ** 2;
}

/** Least and most variance that a score can have while the split of its replies is unknown. */
export function npsVarianceBounds(score: number): readonly [number, number] {
  return [Math.abs(score) - score ** 2, 1 - score ** 2];
}

/**
 * Least and most variance of replies in whole steps on a scale with this mean: all on the two steps beside
 * it, or all on the two ends (Bhatia and Davis 2000).
 */
export function scaleVarianceBounds(
  mean: number,
  [lowest, highest]: readonly [number, number],
): readonly [number, number] {
  const part = mean - Math.floor(mean);
  return [part * (1 - part), (highest - mean) * (mean - lowest)];
}

/**
 * The largest difference between two waves that chance alone makes, 19 times of 20: z·√(2s²/n), smaller where
 * the replies are a good part of all customers (n of N: × √((N − n)/(N − 1))).
 */
export function differenceByChance(
  variance: number,
  replies: number,
  population: number | null = null,
): number {
  return z95 * Math.sqrt(((2 * variance) / replies) * unasked(replies, population));
}

/**
 * Replies that each wave needs before a difference stands out from chance: n = z²·2s²/d², of N customers
 * n/(1 + (n − 1)/N). Then it is seen in half of all cases; `mostly` asks for four of five (80% power).
 */
export function repliesForDifference(
  variance: number,
  difference: number,
  { population = null, mostly = false }: { population?: number | null; mostly?: boolean } = {},
): number {
  const z = mostly ? z95 + zPower80 : z95;
  return ofPopulation((z ** 2 * 2 * variance) / difference ** 2, population);
}

/** Replies for an interval of ± `half` around one wave's NPS: z²s²/d² − 3 (adjusted Wald adds the three). */
export function repliesForNps(
  variance: number,
  half: number,
  population: number | null = null,
): number {
  return ofPopulation((z95 ** 2 * variance) / half ** 2 - 3, population);
}

/** Replies needed where there are N customers in all, from those needed among endlessly many. Cochran, Sampling Techniques (1977), chapter 4. */
export function ofPopulation(replies: number, population: number | null): number {
  return population === null ? replies : replies / (1 + (replies - 1) / population);
}

function unasked(replies: number, population: number | null): number {
  if (population === null) return 1;
  return population <= replies ? 0 : (population - replies) / (population - 1);
}
