import { describe, expect, it } from 'vitest';
import { addTacticFor } from '../../../../src/plan/answers';
import { checkOptimise } from '../../../../src/plan/checks/optimise';
import { emptyPlan, type Plan } from '../../../../src/plan/plan';
import { markStep } from '../../../../src/plan/progress/edits';
import type { Feedback, Review, Rhythm } from '../../../../src/plan/reviews/schema';
import { addRow, fillPart, fillRow } from '../../../../src/plan/rows';

const today = '2026-11-21';

/** A rhythm that nothing is wrong with. */
function planWith(rhythm: Partial<Rhythm> = {}): Plan {
  const plan = markStep(emptyPlan({ id: 'p1', locale: 'en' }), 'optimise', 'inProgress');
  return fillPart(plan, 'rhythm', { cadence: 'quarterly', next: '2027-01-15', ...rhythm });
}
function withFeedback(fields: Partial<Feedback>): Plan {
  const whole = { heard: 'Nobody called back.', source: 'survey', heardOn: '2026-11-01' } as const;
  return addRow(planWith(), { part: 'feedback', id: 'f', fields: { ...whole, ...fields } });
}
function withReview(fields: Partial<Review>, plan = planWith()): Plan {
  return addRow(plan, { part: 'reviews', id: 'v', fields: { date: '2026-10-15', ...fields } });
}
const check = (plan: Plan) => checkOptimise(plan, { today });
const codes = (plan: Plan) => check(plan).map(({ id, severity }) => `${severity} ${id}`);
const cured = (plan: Plan) => check(plan)[0]?.cures[0]?.apply(plan) ?? plan;

describe('the rhythm of reviews', () => {
  it('asks nothing of a step that nobody has come to', () => {
    expect(codes(emptyPlan({ id: 'p1', locale: 'en' }))).toEqual([]);
    expect(codes(planWith())).toEqual([]);
  });

  it('wants a cadence', () => {
    const plan = planWith({ cadence: '' });
    expect(codes(plan)).toEqual(['warn rhythm.optimise.noCadence']);
    expect(cured(plan).rhythm.cadence).toBe('quarterly');
  });

  it('wants a next day, here or among the reviews', () => {
    const plan = planWith({ next: '' });
    expect(codes(plan)).toEqual(['warn rhythm.optimise.noNext']);
    expect(codes(withReview({ date: '2027-01-15' }, plan))).toEqual([]);
  });

  it('says when the next day has passed, and sets the next of the rhythm', () => {
    const plan = planWith({ next: '2026-01-31' });
    expect(codes(plan)).toEqual(['warn rhythm.optimise.nextPast']);
    expect(cured(plan).rhythm.next).toBe('2027-01-31');
    expect(codes(cured(plan))).toEqual([]);
    expect(codes(planWith({ next: today }))).toEqual([]);
  });
});

describe('reviews', () => {
  it('past and not held', () => {
    const plan = withReview({});
    expect(codes(plan)).toEqual(['warn v.optimise.review.past']);
    expect(codes(cured(plan))).toEqual(['warn v.optimise.review.noOutcome']);
    expect(codes(fillRow(cured(plan), 'reviews', 'v', { outcome: 'All stays.' }))).toEqual([]);
  });

  it('without a day', () => {
    expect(codes(withReview({ date: '' }))).toEqual(['stop v.optimise.review.noDay']);
  });
});

describe('what was heard', () => {
  it('asks a blank row for its words only', () => {
    expect(codes(withFeedback({ heard: '', source: '', heardOn: '' }))).toEqual([
      'stop f.optimise.empty.heard',
    ]);
  });

  it.each([
    [{ source: '' as const }, 'note f.optimise.noSource'],
    [{ heardOn: '' }, 'note f.optimise.noDay'],
    [{ heardOn: '2026-11-22' }, 'stop f.optimise.heardLater'],
    [{ decidedOn: '2026-10-31' }, 'stop f.optimise.outOfOrder'],
    [{ changedOn: '2026-10-31' }, 'stop f.optimise.outOfOrder'],
  ])('%o', (fields, code) => {
    expect(codes(withFeedback(fields))).toEqual([code]);
    expect(codes(withFeedback({}))).toEqual([]);
  });

  it('waits thirty days for a decision', () => {
    expect(codes(withFeedback({ heardOn: '2026-10-23' }))).toEqual([]);
    const plan = withFeedback({ heardOn: '2026-10-22' });
    expect(codes(plan)).toEqual(['warn f.optimise.undecided']);
    expect(check(plan)[0]?.title.params).toEqual({ count: 30 });
    const decided = { decision: 'We call back.', decidedOn: '2026-11-20' };
    expect(codes(fillRow(plan, 'feedback', 'f', decided))).toEqual([]);
  });

  it('and a decision thirty days for a change', () => {
    const decided = { heardOn: '2026-09-01', decision: 'We call back.', decidedOn: '2026-10-01' };
    const plan = withFeedback(decided);
    expect(codes(plan)).toEqual(['warn f.optimise.unchanged']);
    expect(codes(fillRow(plan, 'feedback', 'f', { changed: 'A call list.' }))).toEqual([]);
  });

  it('leaves a decision alone while a tactic is on its way to the change', () => {
    const decided = { heardOn: '2026-09-01', decision: 'We call back.', decidedOn: '2026-10-01' };
    const begun = addTacticFor(withFeedback(decided), 't', { field: 'feedbackId', id: 'f' });
    expect(codes(begun)).toEqual([]);
    for (const status of ['done', 'dropped'] as const) {
      expect(codes(fillRow(begun, 'tactics', 't', { status }))).toEqual([
        'warn f.optimise.unchanged',
      ]);
    }
  });

  it('asks a lesson for its words', () => {
    const plan = addRow(planWith(), { part: 'lessons', id: 'l' });
    expect(codes(plan)).toEqual(['stop l.optimise.empty.lesson']);
    expect(codes(fillRow(plan, 'lessons', 'l', { text: 'Short answers.' }))).toEqual([]);
  });
});
