import { describe, expect, it } from 'vitest';
import {
  countsFor,
  figureOf,
  keptValue,
  type Counts,
} from '../../../../src/plan/measures/calculators';
import {
  addMeasure,
  defineMeasure,
  type MeasureChoices,
} from '../../../../src/plan/measures/edits';
import { measureKinds, type Measure, type MeasureKind } from '../../../../src/plan/measures/schema';
import { emptyPlan } from '../../../../src/plan/plan';

function measure(kind: MeasureKind, choices: Partial<MeasureChoices> = {}): Measure {
  const plan = addMeasure(emptyPlan({ id: 'p1', locale: 'en' }), { id: 'm', kind });
  const row = defineMeasure(plan, 'm', choices).measures['m'];
  if (!row) throw new RangeError(kind);
  return row;
}
/** Value, ends and cases, with one digit. */
function figure(of: Measure, counts: Counts) {
  const result = figureOf(of, counts);
  if (!result.ok) return result.error;
  const { value, interval, cases } = result.value;
  return [value, ...(interval ?? []), cases].map((part) => Number(part.toFixed(1)));
}

describe('from counts to a value', () => {
  it('NPS: 50, 30 and 20 of 100', () => {
    const counts: Counts = { kind: 'replies', promoters: 50, passives: 30, detractors: 20 };
    expect(figure(measure('nps'), counts)).toEqual([30, 14.1, 44.2, 100]);
  });

  it.each([
    [960, 1200, [80, 77.6, 82.2, 1200]],
    [18, 20, [90, 69.9, 97.2, 20]],
  ])('satisfaction: %i of %i', (hits, cases, expected) => {
    expect(figure(measure('csat'), { kind: 'share', hits, cases })).toEqual(expected);
  });

  it('effort: the mean, or the share of 5 to 7, and the other beside it', () => {
    const counts: Counts = { kind: 'scale', counts: [2, 3, 5, 10, 20, 30, 30] };
    const mean = figureOf(measure('ces'), counts);
    expect(mean).toMatchObject({ ok: true, value: { value: 5.53, cases: 100 } });
    expect(mean.ok && mean.value.interval?.map((end) => Number(end.toFixed(2)))).toEqual([
      5.24, 5.82,
    ]);
    expect(mean.ok && mean.value.beside).toEqual([{ what: 'share', value: 80 }]);
    expect(figure(measure('ces', { statistic: 'share' }), counts)).toEqual([80, 71.1, 86.7, 100]);
  });

  it('service level: 70 in time, 10 hang up early, 20 late, counted in three ways', () => {
    const counts: Counts = { kind: 'calls', inTime: 70, late: 20, earlyHangUps: 10 };
    const ways = (['excluded', 'missed', 'met', ''] as const).map((earlyHangUps) => {
      const result = figureOf(measure('serviceLevel', { earlyHangUps }), counts);
      return result.ok ? Number(result.value.value.toFixed(1)) : result.error;
    });
    expect(ways).toEqual([77.8, 70, 80, 'treatmentOpen']);
    const met = figureOf(measure('serviceLevel', { earlyHangUps: 'met' }), counts);
    expect(met.ok && met.value.beside.map(({ what }) => what)).toEqual(['excluded', 'missed']);
  });

  it('handle time: talk, hold and wrap-up over the contacts', () => {
    const counts: Counts = { kind: 'total', parts: [300, 40, 60], cases: 100 };
    expect(figure(measure('handleTime'), counts)).toEqual([4, 100]);
  });

  it('first reply time: median, mean and 90th percentile beside each other', () => {
    const times = [
      ...Array.from({ length: 90 }, (_, i) => (i + 1) / 10),
      ...new Array<number>(10).fill(48),
    ];
    const result = figureOf(measure('firstReplyTime'), { kind: 'times', times });
    expect(result.ok && result.value.value).toBeCloseTo(5.05, 10);
    expect(
      result.ok && result.value.beside.map(({ what, value }) => [what, Number(value.toFixed(1))]),
    ).toEqual([
      ['mean', 8.9],
      ['p90', 28.5],
    ]);
    expect(
      figure(measure('firstReplyTime', { statistic: 'p90' }), { kind: 'times', times }),
    ).toEqual([28.5, 8.5, 48, 100]);
  });

  it('says why counts give no value', () => {
    expect(figure(measure('csat'), { kind: 'share', hits: 0, cases: 0 })).toBe('none');
    expect(figure(measure('csat'), { kind: 'share', hits: 3, cases: 2 })).toBe('moreHits');
    expect(
      figure(measure('nps'), { kind: 'replies', promoters: 0, passives: 0, detractors: 0 }),
    ).toBe('none');
    expect(figure(measure('handleTime'), { kind: 'total', parts: [1], cases: 0 })).toBe('none');
    expect(figure(measure('firstReplyTime'), { kind: 'times', times: [] })).toBe('none');
    expect(figure(measure('ces'), { kind: 'scale', counts: [0, 0, 0, 0, 0, 0, 0] })).toBe('none');
  });

  it('shows the formula with the numbers in it', () => {
    const result = figureOf(measure('firstContactResolution'), {
      kind: 'share',
      hits: 2,
      cases: 3,
    });
    expect(result.ok && result.value.working).toEqual({
      key: 'share',
      params: { hits: 2, cases: 3, value: 66.67 },
    });
  });

  it('asks each measure for what it is counted from', () => {
    expect(measureKinds.map((kind) => countsFor(measure(kind)))).toEqual([
      'replies',
      'share',
      'scale',
      null,
      'total',
      null,
      'share',
      'share',
      'total',
      'calls',
      'share',
      null,
    ]);
    expect(countsFor(measure('firstReplyTime', { statistic: 'share' }))).toBe('share');
    expect(countsFor(measure('resolutionTime', { statistic: 'mean' }))).toBe('total');
  });

  it('keeps the digits that mean something', () => {
    expect([
      keptValue(66.666, 'percent'),
      keptValue(5.5349, 'score'),
      keptValue(1.239, 'hours'),
    ]).toEqual([66.7, 5.53, 1.24]);
  });
});
