import { describe, expect, it } from 'vitest';
import { scaleOf } from '../../../../src/components/prose/scale';

describe('scaleOf', () => {
  it('runs from 80 where all is above it, so that standards compare', () => {
    expect(scaleOf(90, 92)).toEqual({ from: 80, promise: 0.5, kept: 0.6 });
    expect(scaleOf(95)).toEqual({ from: 80, promise: 0.75, kept: undefined });
  });

  it('begins lower where the promise or what was kept is lower', () => {
    expect(scaleOf(80, 95).from).toBe(70);
    expect(scaleOf(90, 63).from).toBe(60);
    expect(scaleOf(90, 0)).toMatchObject({ from: 0, kept: 0 });
  });
});
