import { t95, z95 } from './normal';
import { ofPopulation } from './waves';

/**
 * Replies that one wave needs for a 95% interval of ± `half`. All results are real numbers or the first whole
 * one that is enough; whoever shows replies rounds up. `population`: customers in all, null where endless.
 */

/**
 * For a share, by the Wilson interval: half its width, z/(1 + z²/n) · √(p(1 − p)/n + z²/4n²), solved for n.
 * @param share 0..1
 * @param half 0..1
 */
export function repliesForShare(
  share: number,
  half: number,
  population: number | null = null,
): number {
  const spread = share * (1 - share);
  const root = Math.sqrt(spread ** 2 + half ** 2 * (1 - 4 * spread));
  return ofPopulation((z95 ** 2 * (spread - 2 * half ** 2 + root)) / (2 * half ** 2), population);
}

/**
 * For the mean of a scale, by the t interval: the first n with t·s/√n ≤ `half`.
 * @param deviation standard deviation of one reply, in the unit of `half`
 */
export function repliesForMean(
  deviation: number,
  half: number,
  population: number | null = null,
): number {
  let replies = Math.max(2, Math.ceil((z95 * (deviation / half)) ** 2));
  while ((t95(replies - 1) * deviation) / Math.sqrt(replies) > half) replies++;
  return ofPopulation(replies, population);
}

/** ± in one wave's NPS from so many replies, as a fraction: z·√(s²/(n + 3)). @see repliesForNps */
export function precisionOfNps(
  variance: number,
  replies: number,
  population: number | null = null,
): number {
  return z95 * Math.sqrt(variance / (amongEndless(replies, population) + 3));
}

/** ± of a share: half the width of its Wilson interval. */
export function precisionOfShare(
  share: number,
  replies: number,
  population: number | null = null,
): number {
  const n = amongEndless(replies, population);
  if (n === Infinity) return 0;
  const spread = (share * (1 - share)) / n + (z95 / (2 * n)) ** 2;
  return (z95 / (1 + z95 ** 2 / n)) * Math.sqrt(spread);
}

/** ± of a mean: half the width of its t interval. @throws RangeError with fewer than two replies */
export function precisionOfMean(
  deviation: number,
  replies: number,
  population: number | null = null,
): number {
  const n = amongEndless(replies, population);
  return n === Infinity ? 0 : (t95(replies - 1) * deviation) / Math.sqrt(n);
}

/** How many replies among endlessly many customers are worth as much as these among N: n(N − 1)/(N − n). */
function amongEndless(replies: number, population: number | null): number {
  if (population === null) return replies;
  return replies >= population ? Infinity : (replies * (population - 1)) / (population - replies);
}
