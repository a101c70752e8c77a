import { describe, expect, it } from 'vitest';
import { beatLater, daysBetween } from '../../../src/plan/cadence';

describe('one beat later', () => {
  it.each([
    ['2026-12-31', 'daily', 1, '2027-01-01'],
    ['2026-12-28', 'weekly', 1, '2027-01-04'],
    ['2026-01-31', 'monthly', 1, '2026-02-28'],
    ['2028-01-31', 'monthly', 1, '2028-02-29'],
    ['2026-01-31', 'monthly', 2, '2026-03-31'],
    ['2026-11-30', 'quarterly', 1, '2027-02-28'],
    ['2026-08-31', 'halfYearly', 1, '2027-02-28'],
    ['2028-02-29', 'yearly', 1, '2029-02-28'],
  ] as const)('%s, %s × %i: %s', (day, cadence, beats, expected) => {
    expect(beatLater(day, cadence, beats)).toBe(expected);
  });

  it('counts days', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  });
});
