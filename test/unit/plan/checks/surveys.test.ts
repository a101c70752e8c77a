import { describe, expect, it } from 'vitest';
import { checkSurveys } from '../../../../src/plan/checks/surveys';
import { wordSentence } from '../../../../src/plan/checks/words';
import { addMeasure } from '../../../../src/plan/measures/edits';
import { emptyPlan, type Plan } from '../../../../src/plan/plan';
import { addRow, fillRow } from '../../../../src/plan/rows';
import type { Question, Survey } from '../../../../src/plan/surveys/schema';
import { documentWords } from '../messages';

const today = '2026-11-21';

/** One survey that nothing is wrong with, then with other fields and more questions. */
function planWith(fields: Partial<Survey> = {}, more: readonly Partial<Question>[] = []): Plan {
  let plan = addMeasure(emptyPlan({ id: 'p1', locale: 'en' }), { id: 'm1', kind: 'nps' });
  plan = addRow(plan, { part: 'surveys', id: 's1', fields: { ...whole, ...fields } });
  const questions = [{ kind: 'nps', measureId: 'm1' } as const, ...more];
  for (const [at, question] of questions.entries()) {
    const row = { surveyId: 's1', ...question };
    plan = addRow(plan, { part: 'questions', id: `q${at + 1}`, fields: row });
  }
  return plan;
}
const whole: Partial<Survey> = {
  name: 'After delivery',
  moment: 'The evening after',
  audience: 'Everybody',
  invited: 4000,
  replies: 400,
  margin: 10,
};
const found = (plan: Plan) => checkSurveys(plan, { today });
const codes = (plan: Plan) => found(plan).map(({ id, severity }) => `${severity} ${id}`);
const cured = (plan: Plan, cure = 0) => found(plan)[0]?.cures[cure]?.apply(plan) ?? plan;

describe('a survey', () => {
  it('that says it all gives no finding', () => {
    expect(codes(planWith())).toEqual([]);
    expect(codes(planWith({}, [{ kind: 'open' }]))).toEqual([]);
  });

  it.each<[string, Partial<Survey>]>([
    ['stop s1.noName', { name: ' ' }],
    ['warn s1.noMoment', { moment: '' }],
    ['warn s1.noAudience', { audience: '' }],
    ['note s1.noMargin', { margin: null }],
    ['stop s1.moreRepliesThanInvited', { invited: 399 }],
    ['stop s1.moreInvitedThanCustomers', { population: 3999 }],
  ])('%s', (code, fields) => {
    expect(codes(planWith(fields))).toEqual([code]);
  });

  it('that is new is asked for its name alone', () => {
    const plan = addRow(planWith(), { part: 'surveys', id: 's2' });
    expect(codes(plan)).toEqual(['stop s2.noName']);
  });

  it('without questions is asked for one', () => {
    expect(codes({ ...planWith(), questions: {} })).toEqual(['warn s1.noQuestions']);
  });
});

describe('replies', () => {
  const few = fillRow(planWith({ replies: 100, invited: 1000 }), 'measures', 'm1', {
    baseline: 0,
  });

  it('too few for certain, or perhaps, are told apart', () => {
    expect(codes(few)).toEqual(['note s1.tooFewReplies']);
    const certain = fillRow(few, 'measures', 'm1', { baseline: 50 });
    expect(codes(fillRow(certain, 'surveys', 's1', { replies: 50 }))).toEqual([
      'warn s1.tooFewReplies',
    ]);
  });

  it('are enough after each cure', () => {
    expect(cured(few).surveys['s1']?.margin).toBe(19.5);
    expect(codes(cured(few))).toEqual([]);
    expect(cured(few, 1).surveys['s1']).toMatchObject({ invited: 3820, replies: 382 });
    expect(codes(cured(few, 1))).toEqual([]);
  });

  it('cannot come from more people than there are', () => {
    const cures = found(fillRow(few, 'surveys', 's1', { population: 3600 }))[0]?.cures;
    expect(cures?.map(({ label }) => label.key)).toEqual([
      'surveys.cure.margin',
      'surveys.cure.invite',
    ]);
    const less = found(fillRow(few, 'surveys', 's1', { population: 2000 }))[0]?.cures;
    expect(less?.map(({ label }) => label.key)).toEqual(['surveys.cure.margin']);
  });

  it('come with their arithmetic', () => {
    const [finding] = found(few);
    const lines = finding?.arithmetic.map((each) => wordSentence(each, documentWords('en'), 'en'));
    expect(lines).toEqual([
      'Replies for the recommendation question: n = z²s² ÷ d² − 3, with z = 1.96 (19 times out of 20) and d = 0.1.',
      'The split of the replies is not entered, so s² lies between |x| − x² = 0 and 1 − x² = 1, with x = 0 ÷ 100.',
      'Replies needed: between 2 and 382.',
    ]);
  });
});

describe('questions', () => {
  it('that feed nothing: once for the survey, and one press makes the measure', () => {
    const plan = fillRow(planWith(), 'questions', 'q1', { measureId: null });
    expect(codes(plan)).toEqual(['warn s1.feedsNothing']);
    expect(cured(plan).questions['q1']?.measureId).toBe('m1');
    expect(codes(cured(plan))).toEqual([]);
    const bare = { ...plan, measures: {} };
    expect(Object.values(cured(bare).measures)).toMatchObject([{ kind: 'nps', unit: 'points' }]);
    expect(codes(cured(bare))).toEqual([]);
  });

  it('that feed nothing beside one that does are named', () => {
    const plan = planWith({}, [
      { kind: 'csat' },
      { kind: 'choice', wording: 'Which?', choices: 'a\nb' },
      { kind: 'open' },
    ]);
    expect(codes(plan)).toEqual(['warn q2.noMeasure', 'note q3.noMeasure']);
  });

  it('ask for a recommendation once', () => {
    const plan = planWith({}, [{ kind: 'nps', measureId: 'm1' }]);
    expect(codes(plan)).toEqual(['warn q2.twoNps']);
    expect(codes(cured(plan))).toEqual([]);
  });

  it('of a choice need words and answers', () => {
    const choice = { kind: 'choice', measureId: 'm1' } as const;
    expect(codes(planWith({}, [choice]))).toEqual(['warn q2.noWording']);
    expect(codes(planWith({}, [{ ...choice, wording: 'Which?', choices: 'a\n \n' }]))).toEqual([
      'warn q2.noChoices',
    ]);
  });

  it('feed a measure of their kind, or one of the planner’s own', () => {
    const other = addMeasure(planWith(), { id: 'm2', kind: 'csat' });
    const plan = fillRow(other, 'questions', 'q1', { measureId: 'm2' });
    expect(codes(plan)).toContain('warn q1.measureOfOtherKind');
    expect(codes(cured(plan))).toEqual(['warn s1.feedsNothing']);
    const own = addMeasure(planWith(), { id: 'm3', kind: 'share' });
    expect(codes(fillRow(own, 'questions', 'q1', { measureId: 'm3' }))).toEqual([]);
  });

  it('are many from the eleventh', () => {
    const open = (count: number) =>
      Array.from({ length: count }, () => ({ kind: 'open' }) as const);
    expect(codes(planWith({}, open(9)))).toEqual([]);
    expect(codes(planWith({}, open(10)))).toEqual(['note s1.tooManyQuestions']);
  });
});
