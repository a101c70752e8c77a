import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  npsInterval,
  scaleMean,
  wilsonInterval,
} from '../../../../src/plan/measures/statistics/intervals';
import { t95 } from '../../../../src/plan/measures/statistics/normal';
import {
  differenceByChance,
  npsVariance,
  npsVarianceBounds,
  repliesForDifference,
  repliesForNps,
  scaleVarianceBounds,
} from '../../../../src/plan/measures/statistics/waves';

const rounded = (digits: number) => (value: number) => Number(value.toFixed(digits));
const percent = (value: number) => rounded(1)(value * 100);
const split = npsVariance(0.5, 0.2);

describe('intervals', () => {
  it('NPS, adjusted Wald: 50/30/20 of 100', () => {
    const interval = npsInterval({ promoters: 50, passives: 30, detractors: 20 });
    expect(interval.map(rounded(1))).toEqual([14.1, 44.2]);
  });

  it('never leaves the scale', () => {
    expect(npsInterval({ promoters: 3, passives: 0, detractors: 0 })[1]).toBe(100);
    expect(wilsonInterval(0, 5)[0]).toBe(0);
    expect(wilsonInterval(5, 5)[1]).toBe(1);
  });

  it('hold the score itself, of one reply too', () => {
    for (const score of ['promoters', 'passives', 'detractors'] as const) {
      for (const replies of [1, 2, 3, 1000]) {
        const none = { promoters: 0, passives: 0, detractors: 0 };
        const [low, high] = npsInterval({ ...none, [score]: replies });
        const value = { promoters: 100, passives: 0, detractors: -100 }[score];
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
      }
    }
  });

  it.each([
    [960, 1200, 77.6, 82.2],
    [18, 20, 69.9, 97.2],
    [80, 100, 71.1, 86.7],
  ])('Wilson: %i of %i', (hits, replies, low, high) => {
    expect(wilsonInterval(hits, replies).map(percent)).toEqual([low, high]);
  });

  it('effort score: mean with the t interval', () => {
    const { mean, interval } = scaleMean([2, 3, 5, 10, 20, 30, 30]);
    expect(mean).toBeCloseTo(5.53, 10);
    expect(interval.map(rounded(2))).toEqual([5.24, 5.82]);
  });

  it.each([
    [1, 12.706205],
    [2, 4.302653],
    [5, 2.570582],
    [10, 2.228139],
    [30, 2.042272],
    [99, 1.984217],
    [1000, 1.962339],
    [100000, 1.959988],
  ])('Student’s t with %i degrees of freedom is that of the tables', (freedom, t) => {
    expect(t95(freedom)).toBeCloseTo(t, 5);
  });

  it('asks for replies', () => {
    expect(() => wilsonInterval(0, 0)).toThrow(RangeError);
    expect(() => npsInterval({ promoters: 0, passives: 0, detractors: 0 })).toThrow(RangeError);
    expect(() => scaleMean([1])).toThrow(RangeError);
  });
});

describe('what two waves can show', () => {
  it('one NPS point at 50% promoters and 20% detractors: 47,000 replies a wave, 96,000 to see it mostly', () => {
    expect(Math.round(repliesForDifference(split, 0.01))).toBe(46866);
    expect(Math.round(repliesForDifference(split, 0.01, { mostly: true }))).toBe(95756);
  });

  it('NPS 30 with an unknown split: 16,134 to 69,915', () => {
    const needed = npsVarianceBounds(0.3).map((s2) => Math.round(repliesForDifference(s2, 0.01)));
    expect(needed).toEqual([16134, 69915]);
  });

  it('400 replies differ by up to 10.8 points through chance alone', () => {
    expect(100 * differenceByChance(split, 400)).toBeCloseTo(10.82, 2);
  });

  it('±10 and ±5 points in one wave', () => {
    expect([0.1, 0.05].map((half) => Math.ceil(repliesForNps(split, half)))).toEqual([232, 935]);
  });

  it('±1 point in one wave of 5,000 customers', () => {
    expect(Math.ceil(repliesForNps(split, 0.01, 5000))).toBe(4121);
  });

  it('with everybody asked, chance makes no difference', () => {
    expect(differenceByChance(split, 5000, 5000)).toBe(0);
    expect(differenceByChance(split, 6000, 5000)).toBe(0);
  });

  it('the replies needed are those at which chance makes that difference', () => {
    const variance = fc.double({ min: 0.01, max: 1, noNaN: true });
    const difference = fc.double({ min: 0.005, max: 0.5, noNaN: true });
    const population = fc.option(fc.integer({ min: 100, max: 1_000_000 }));
    fc.assert(
      fc.property(variance, difference, population, (s2, d, all) => {
        const replies = repliesForDifference(s2, d, { population: all });
        fc.pre(replies > 1);
        expect(differenceByChance(s2, replies, all) / d).toBeCloseTo(1, 6);
      }),
    );
  });

  it('the bounds hold every split, and every spread of replies on a scale', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 7, maxLength: 7 }), (counts) => {
        const replies = counts.reduce((sum, count) => sum + count, 0);
        fc.pre(replies >= 2);
        const { mean, deviation } = scaleMean(counts);
        const variance = (deviation ** 2 * (replies - 1)) / replies;
        const [least, most] = scaleVarianceBounds(mean, [1, 7]);
        expect(variance).toBeGreaterThanOrEqual(least - 1e-9);
        expect(variance).toBeLessThanOrEqual(most + 1e-9);
        const [p, d] = [(counts[0] ?? 0) / replies, (counts[1] ?? 0) / replies];
        const [low, high] = npsVarianceBounds(p - d);
        expect(npsVariance(p, d)).toBeGreaterThanOrEqual(low - 1e-9);
        expect(npsVariance(p, d)).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });
});
