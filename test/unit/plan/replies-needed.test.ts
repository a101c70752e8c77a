import { describe, expect, it } from 'vitest';
import { addGoal, setGoalMeasure, setSample } from '../../../src/plan/goals/edits';
import { addMeasure, defineMeasure } from '../../../src/plan/measures/edits';
import { emptyPlan, type Plan } from '../../../src/plan/plan';
import { repliesNeeded } from '../../../src/plan/replies-needed';
import { addRow, fillRow } from '../../../src/plan/rows';
import type { Survey } from '../../../src/plan/surveys/schema';

function asking(kind: 'nps' | 'csat' | 'ces', fields: Partial<Survey> = {}): Plan {
  let plan = addMeasure(emptyPlan({ id: 'p1', locale: 'en' }), { id: 'm1', kind });
  plan = addRow(plan, { part: 'surveys', id: 's1', fields: { margin: 10, ...fields } });
  const question = { surveyId: 's1', kind, measureId: 'm1' } as const;
  return addRow(plan, { part: 'questions', id: 'q1', fields: question });
}
function withSplit(plan: Plan): Plan {
  const goal = setGoalMeasure(addGoal(plan, { id: 'g1', parentId: null }), 'g1', 'm1');
  return setSample(goal, 'g1', { promoters: 50, detractors: 20, deviation: 1.46 });
}
const need = (plan: Plan) => {
  const [only] = repliesNeeded(plan, 's1');
  if (!only) throw new RangeError('No need');
  return only;
};

describe('a recommendation question', () => {
  it.each([
    [10, 232],
    [5, 935],
  ])('50/30/20 to ±%i needs %i replies', (margin, replies) => {
    expect(need(withSplit(asking('nps', { margin }))).needed).toEqual([replies, replies]);
  });

  it('needs fewer of few customers: n ÷ (1 + (n − 1) ÷ N)', () => {
    const plan = withSplit(asking('nps', { margin: 5, population: 5000 }));
    expect(need(plan).needed).toEqual([788, 788]);
  });

  it('is bounded by its score, and by nothing where even that is unknown', () => {
    const scored = fillRow(asking('nps'), 'measures', 'm1', { baseline: 30 });
    expect(need(scored).known).toEqual({ kind: 'score', score: 30 });
    expect(need(scored).needed).toEqual([78, 347]);
    expect(need(asking('nps')).needed).toEqual([2, 382]);
    expect(need(asking('nps')).known).toEqual({ kind: 'nothing' });
  });

  it('goes by the last reading rather than by the baseline', () => {
    let plan = fillRow(asking('nps'), 'measures', 'm1', { baseline: 30 });
    const reading = { measureId: 'm1', value: 20, date: '2027-03-31' };
    plan = addRow(plan, { part: 'readings', id: 'r1', fields: reading });
    plan = addRow(plan, {
      part: 'readings',
      id: 'r2',
      fields: { ...reading, value: 40, date: '2027-06-30' },
    });
    expect(need(plan).known).toEqual({ kind: 'score', score: 40 });
  });
});

describe('a satisfaction question', () => {
  it('goes by the share of the last wave, or by the widest', () => {
    expect(need(asking('csat', { margin: 5 })).needed[1]).toBe(381);
    const known = fillRow(asking('csat', { margin: 5 }), 'measures', 'm1', { baseline: 80 });
    expect(need(known).needed).toEqual([245, 245]);
  });
});

describe('an effort question', () => {
  it('takes ±10 of 100 points as ±0.6 of the six places of its scale', () => {
    const known = need(withSplit(asking('ces')));
    expect(known.half).toBeCloseTo(0.6, 10);
    expect(known.needed).toEqual([26, 26]);
    expect(need(asking('ces')).needed).toEqual([2, 99]);
  });

  it('is a share where the measure reports one', () => {
    expect(need(defineMeasure(asking('ces'), 'm1', { statistic: 'share' })).method).toBe('share');
  });
});

describe('what expected replies give', () => {
  it('is the precision that they reach for certain', () => {
    expect(need(withSplit(asking('nps', { replies: 232 }))).reached).toBeCloseTo(10, 1);
    expect(need(asking('ces', { replies: 150 })).reached).toBeCloseTo(8.07, 2);
    expect(need(asking('ces', { replies: 1 })).reached).toBeNull();
  });

  it('is not asked for while no precision is wanted, nor of open questions', () => {
    expect(repliesNeeded(asking('nps', { margin: null }), 's1')).toEqual([]);
    const open = fillRow(asking('nps'), 'questions', 'q1', { kind: 'open' });
    expect(repliesNeeded(open, 's1')).toEqual([]);
    expect(repliesNeeded(open, 'gone')).toEqual([]);
  });
});
