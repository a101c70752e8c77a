import { t95, z95 } from './normal';

/** Both ends of a 95% interval, in the unit of the figure that it belongs to. */
export type Interval = readonly [low: number, high: number];

/** Replies of one wave of a recommendation survey. */
export interface Replies {
  /** 9 and 10. */
  readonly promoters: number;
  /** 7 and 8. */
  readonly passives: number;
  /** 0 to 6. */
  readonly detractors: number;
}

/**
 * Net Promoter Score and its interval, in points from −100 to 100. Adjusted Wald: three replies more,
 * ¾ of one each for promoters and detractors. Rocks, The American Statistician 70 (2016), there "(3, T)".
 * Stretched to hold the score itself, which it misses where there is one reply of 9 or 10, or of 0 to 6.
 * @throws RangeError without replies
 */
export function npsInterval({ promoters, passives, detractors }: Replies): Interval {
  const replies = needReplies(promoters + passives + detractors) + 3;
  const score = (promoters - detractors) / (replies - 3);
  const p = (promoters + 0.75) / replies;
  const d = (detractors + 0.75) / replies;
  const half = z95 * Math.sqrt((p + d - (p - d) ** 2) / replies);
  const low = Math.min(score, p - d - half);
  const high = Math.max(score, p - d + half);
  return [Math.max(-100, 100 * low), Math.min(100, 100 * high)];
}

/**
 * Wilson score interval of a share, both ends in 0..1. Wilson (1927).
 * @throws RangeError without replies
 */
export function wilsonInterval(hits: number, replies: number): Interval {
  const share = hits / needReplies(replies);
  const shrink = 1 + z95 ** 2 / replies;
  const middle = (share + z95 ** 2 / (2 * replies)) / shrink;
  const half =
    (z95 / shrink) * Math.sqrt((share * (1 - share)) / replies + (z95 / (2 * replies)) ** 2);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

export interface Mean {
  readonly mean: number;
  /** Standard deviation of the sample. */
  readonly deviation: number;
  readonly interval: Interval;
}

/**
 * Mean of replies on a scale from 1 (effort score: 1 to 7), with the t interval.
 * @param counts replies for 1, for 2, and so on
 * @throws RangeError with fewer than two replies
 */
export function scaleMean(counts: readonly number[]): Mean {
  const replies = counts.reduce((sum, count) => sum + count, 0);
  if (replies < 2) throw new RangeError('A t interval needs at least two replies');
  const mean = counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / replies;
  const squares = counts.reduce((sum, count, index) => sum + count * (index + 1 - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (replies - 1));
  const half = (t95(replies - 1) * deviation) / Math.sqrt(replies);
  return { mean, deviation, interval: [mean - half, mean + half] };
}

function needReplies(replies: number): number {
  if (!(replies > 0)) throw new RangeError('An interval needs replies');
  return replies;
}
