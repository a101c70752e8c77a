import { describe, expect, it } from 'vitest';
import { drawWaves } from '../../../../../src/components/tools/strategy/goals/wave-drawing';
import type { WavesView } from '../../../../../src/plan/checks/waves-view';

const waves: WavesView = {
  scale: 'points',
  baseline: 30,
  target: 31,
  change: 1,
  replies: 400,
  population: null,
  variance: [0.61, 0.61],
  chance: [10.8, 10.8],
  needed: [46866, 46866],
  neededMostly: [95800, 95800],
  verdict: 'hidden',
  firstShown: 41,
};

describe('drawWaves', () => {
  it('draws what chance can do around where the measure stands', () => {
    const { now, from, to, target, seen } = drawWaves(waves, 440);
    expect(now - from).toBe(to - now);
    expect(target).toBeGreaterThan(now);
    expect(target).toBeLessThan(to);
    expect(seen).toBeGreaterThan(to);
  });

  it('keeps all of it on the line, however narrow', () => {
    for (const target of [-100, 0, 29, 31, 100]) {
      const drawn = drawWaves({ ...waves, target, firstShown: null }, 200);
      const places = [drawn.now, drawn.from, drawn.to, drawn.target];
      expect(places.every((x) => x >= 0 && x <= 200)).toBe(true);
      expect(drawn.seen).toBeNull();
    }
  });
});
