import { t95, z95 } from './normal';
import type { Interval } from './intervals';

/**
 * The value below which this share of all lies; between the two in the middle where it falls there.
 * Hyndman and Fan (1996), definition 2.
 * @param sorted in ascending order
 * @throws RangeError without values
 */
export function quantile(sorted: readonly number[], share: number): number {
  const at = sorted.length * share;
  const whole = Math.round(at);
  const isBetween = Math.abs(at - whole) < 1e-9;
  const above = sorted[isBetween ? whole : Math.ceil(at) - 1];
  const below = isBetween ? sorted[whole - 1] : above;
  const value = above ?? below;
  if (value === undefined) throw new RangeError('A quantile needs values');
  return (value + (below ?? value)) / 2;
}

/**
 * The two values between which a quantile lies, 19 times of 20, whatever the times are spread like.
 * Conover, Practical Nonparametric Statistics (1999), 3.2. Null where there are too few values for one.
 * @param sorted in ascending order
 */
export function quantileInterval(sorted: readonly number[], share: number): Interval | null {
  const middle = sorted.length * share;
  const half = z95 * Math.sqrt(middle * (1 - share));
  // The ranks count from 1; both ends are rounded up.
  const low = sorted[Math.ceil(middle - half) - 1];
  const high = sorted[Math.ceil(middle + half) - 1];
  return low === undefined || high === undefined ? null : [low, high];
}

/**
 * Mean of any values, with the t interval; null for one value alone.
 * @throws RangeError without values
 */
export function meanOf(values: readonly number[]): { mean: number; interval: Interval | null } {
  const cases = values.length;
  if (cases === 0) throw new RangeError('A mean needs values');
  const mean = values.reduce((sum, value) => sum + value, 0) / cases;
  if (cases === 1) return { mean, interval: null };
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const half = t95(cases - 1) * Math.sqrt(squares / (cases - 1) / cases);
  return { mean, interval: [mean - half, mean + half] };
}
