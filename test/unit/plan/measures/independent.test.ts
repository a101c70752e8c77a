import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  npsInterval,
  scaleMean,
  wilsonInterval,
} from '../../../../src/plan/measures/statistics/intervals';
import { t95 } from '../../../../src/plan/measures/statistics/normal';
import { meanOf, quantile, quantileInterval } from '../../../../src/plan/measures/statistics/times';

/** The same figures by other ways: numeric integration, root finding, drawing many samples. */

/** Area under a curve by Simpson's rule. */
function area(curve: (x: number) => number, from: number, to: number, steps = 4000): number {
  const width = (to - from) / steps;
  let sum = curve(from) + curve(to);
  for (let step = 1; step < steps; step++) sum += curve(from + step * width) * (step % 2 ? 4 : 2);
  return (sum * width) / 3;
}

function bisect(f: (x: number) => number, low: number, high: number): number {
  let [from, to] = [low, high];
  const isRising = f(to) > f(from);
  for (let turn = 0; turn < 200; turn++) {
    const middle = (from + to) / 2;
    if (f(middle) > 0 === isRising) to = middle;
    else from = middle;
  }
  return (from + to) / 2;
}

function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

describe('Student’s t', () => {
  it.each([2, 5, 12, 40, 99])('leaves 5%% outside, %i degrees of freedom', (freedom) => {
    // Not scaled: the area over the whole line, by x = tan u, gives the scale.
    const bell = (x: number) => (1 + (x * x) / freedom) ** (-(freedom + 1) / 2);
    const wide = (u: number) => bell(Math.tan(u)) / Math.cos(u) ** 2;
    const edge = Math.PI / 2 - 1e-6;
    const inside = area(wide, -Math.atan(t95(freedom)), Math.atan(t95(freedom)));
    expect(inside / area(wide, -edge, edge)).toBeCloseTo(0.95, 6);
  });
});

describe('Wilson', () => {
  it('ends where the share is 1.96 standard errors away, solved as an equation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.double({ min: 0, max: 1 }), (n, part) => {
        const hits = Math.round(n * (Number.isNaN(part) ? 0.5 : part));
        const share = hits / n;
        const z = bisect(
          (x) => area((u) => Math.exp((-u * u) / 2), 0, x, 60) - 0.475 * Math.sqrt(2 * Math.PI),
          1,
          3,
        );
        const off = (p: number) => (share - p) ** 2 - (z * z * p * (1 - p)) / n;
        const [low, high] = wilsonInterval(hits, n);
        expect(low).toBeCloseTo(hits === 0 ? 0 : bisect(off, 0, share), 5);
        expect(high).toBeCloseTo(hits === n ? 1 : bisect(off, share, 1), 5);
      }),
      { numRuns: 40 },
    );
  });

  it('holds the true share in about 95 of 100 samples', () => {
    const random = dice(1);
    let held = 0;
    for (let sample = 0; sample < 4000; sample++) {
      let hits = 0;
      for (let reply = 0; reply < 150; reply++) if (random() < 0.8) hits++;
      const [low, high] = wilsonInterval(hits, 150);
      if (low <= 0.8 && high >= 0.8) held++;
    }
    expect(held / 4000).toBeGreaterThan(0.935);
    expect(held / 4000).toBeLessThan(0.965);
  });
});

describe('NPS', () => {
  it('the interval holds the true score in about 95 of 100 samples', () => {
    const random = dice(7);
    let held = 0;
    for (let sample = 0; sample < 4000; sample++) {
      const replies = { promoters: 0, passives: 0, detractors: 0 };
      for (let reply = 0; reply < 100; reply++) {
        const draw = random();
        replies[draw < 0.5 ? 'promoters' : draw < 0.8 ? 'passives' : 'detractors']++;
      }
      const [low, high] = npsInterval(replies);
      if (low <= 30 && high >= 30) held++;
    }
    expect(held / 4000).toBeGreaterThan(0.935);
    expect(held / 4000).toBeLessThan(0.965);
  });

  it('is the mean of +1, 0 and −1 with three replies added', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), fc.nat(400), (promoters, passives, detractors) => {
        fc.pre(promoters + passives + detractors > 1);
        const weights = [promoters + 0.75, passives + 1.5, detractors + 0.75];
        const n = weights.reduce((sum, weight) => sum + weight, 0);
        const mean = [1, 0, -1].reduce((sum, x, at) => sum + (x * (weights[at] ?? 0)) / n, 0);
        const variance = [1, 0, -1].reduce(
          (sum, x, at) => sum + ((x - mean) ** 2 * (weights[at] ?? 0)) / n,
          0,
        );
        const half = 1.959964 * Math.sqrt(variance / n);
        const [low, high] = npsInterval({ promoters, passives, detractors });
        expect(low).toBeCloseTo(Math.max(-100, 100 * (mean - half)), 3);
        expect(high).toBeCloseTo(Math.min(100, 100 * (mean + half)), 3);
      }),
    );
  });
});

describe('times', () => {
  it('median and 90th percentile of ten', () => {
    const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect([quantile(ten, 0.5), quantile(ten, 0.9), quantile([4], 0.9)]).toEqual([5.5, 9.5, 4]);
    expect(() => quantile([], 0.5)).toThrow(RangeError);
    expect(() => meanOf([])).toThrow(RangeError);
  });

  it('at least that share lies at or below, and the rest at or above', () => {
    const times = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(times, fc.constantFrom(0.5, 0.9), (given, share) => {
        const value = quantile(
          given.toSorted((a, b) => a - b),
          share,
        );
        const below = given.filter((time) => time <= value).length;
        const above = given.filter((time) => time >= value).length;
        expect(below).toBeGreaterThanOrEqual(share * given.length - 1e-9);
        expect(above).toBeGreaterThanOrEqual((1 - share) * given.length - 1e-9);
      }),
    );
  });

  it.each([
    [0.5, Math.log(2)],
    [0.9, Math.log(10)],
  ])('the interval of the %f quantile holds it in about 95 of 100 samples', (share, truth) => {
    const random = dice(11);
    let held = 0;
    for (let sample = 0; sample < 2000; sample++) {
      const times = Array.from({ length: 200 }, () => -Math.log(1 - random()));
      const interval = quantileInterval(
        times.toSorted((a, b) => a - b),
        share,
      );
      if (interval && interval[0] <= truth && interval[1] >= truth) held++;
    }
    expect(held / 2000).toBeGreaterThan(0.93);
    expect(held / 2000).toBeLessThan(0.975);
  });

  it('has no interval where too few were counted', () => {
    expect(quantileInterval([1, 2, 3], 0.9)).toBeNull();
    expect(meanOf([5])).toEqual({ mean: 5, interval: null });
  });

  it('the mean of single values is that of their counts', () => {
    const counts = [2, 3, 5, 10, 20, 30, 30];
    const values = counts.flatMap((count, at) => new Array<number>(count).fill(at + 1));
    const { mean, interval } = scaleMean(counts);
    expect(meanOf(values).mean).toBeCloseTo(mean, 12);
    expect(meanOf(values).interval?.[0]).toBeCloseTo(interval[0], 10);
    expect(meanOf(values).interval?.[1]).toBeCloseTo(interval[1], 10);
  });
});
