import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  npsInterval,
  scaleMean,
  wilsonInterval,
} from '../../../../src/plan/measures/statistics/intervals';
import {
  precisionOfMean,
  precisionOfNps,
  precisionOfShare,
  repliesForMean,
  repliesForShare,
} from '../../../../src/plan/measures/statistics/precision';
import { npsVariance, repliesForNps } from '../../../../src/plan/measures/statistics/waves';

const half = ([low, high]: readonly [number, number]) => (high - low) / 2;

describe('replies that one wave needs', () => {
  it('for a share: the Wilson interval is as narrow as wanted, and one reply fewer is not enough', () => {
    const some = fc.record({
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      wanted: fc.double({ min: 0.005, max: 0.3, noNaN: true }),
    });
    fc.assert(
      fc.property(some, ({ share, wanted }) => {
        const replies = Math.ceil(repliesForShare(share, wanted));
        fc.pre(replies > 2);
        const width = (n: number) => half(wilsonInterval(share * n, n));
        expect(width(replies)).toBeLessThanOrEqual(wanted + 1e-9);
        expect(width(replies - 1)).toBeGreaterThan(wanted - 1e-9);
      }),
    );
  });

  it('for a share: 381 at most for ±5, 354 of 5,000 customers', () => {
    expect(Math.ceil(repliesForShare(0.5, 0.05))).toBe(381);
    expect(Math.ceil(repliesForShare(0.5, 0.05, 5000))).toBe(354);
    expect(Math.ceil(repliesForShare(0.5, 0.1))).toBe(93);
  });

  it('for a mean: the t interval is as narrow as wanted, and one reply fewer is not enough', () => {
    const replies = repliesForMean(1.46, 0.3);
    expect(precisionOfMean(1.46, replies)).toBeLessThanOrEqual(0.3);
    expect(precisionOfMean(1.46, replies - 1)).toBeGreaterThan(0.3);
    expect(repliesForMean(0, 0.3)).toBe(2);
    expect(repliesForMean(3, 0.6)).toBe(99);
  });
});

describe('what replies give is what they need', () => {
  it('in the intervals of the calculators', () => {
    const replies = [2, 3, 5, 10, 20, 30, 30];
    const { deviation, interval } = scaleMean(replies);
    expect(precisionOfMean(deviation, 100)).toBeCloseTo(half(interval), 10);
    expect(precisionOfShare(0.8, 100)).toBeCloseTo(half(wilsonInterval(80, 100)), 10);
    // Adjusted Wald moves the split a little towards the middle; the plain variance stays within half a point.
    const nps = half(npsInterval({ promoters: 50, passives: 30, detractors: 20 }));
    expect(100 * precisionOfNps(npsVariance(0.5, 0.2), 100)).toBeCloseTo(nps, 0);
  });

  it('and comes back: the precision of the replies needed is the one wanted', () => {
    const population = fc.option(fc.integer({ min: 2000, max: 100_000 }));
    fc.assert(
      fc.property(
        fc.double({ min: 0.02, max: 0.2, noNaN: true }),
        population,
        (wanted, customers) => {
          const nps = repliesForNps(0.61, wanted, customers);
          const share = repliesForShare(0.7, wanted, customers);
          expect(precisionOfNps(0.61, nps, customers)).toBeCloseTo(wanted, 2);
          expect(precisionOfShare(0.7, share, customers)).toBeCloseTo(wanted, 2);
        },
      ),
    );
  });

  it('is exact where everybody answered', () => {
    expect(precisionOfShare(0.5, 500, 500)).toBe(0);
    expect(precisionOfMean(1, 500, 400)).toBe(0);
    expect(precisionOfNps(0.61, 500, 500)).toBe(0);
  });
});
