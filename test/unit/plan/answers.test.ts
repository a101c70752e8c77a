import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  addTacticFor,
  answer,
  answeredBy,
  openProblems,
  takeBackAnswer,
  weaknessId,
} from '../../../src/plan/answers';
import { emptyPlan, type Plan } from '../../../src/plan/plan';
import { fillOwnPosition } from '../../../src/plan/own-position';
import { repair } from '../../../src/plan/repair';
import { addRow, deleteRows, fillPart, fillRow, linkId } from '../../../src/plan/rows';
import { tacticAnswersSchema } from '../../../src/plan/tactics/schema';

/** One thing of each kind that asks for a tactic, and one beside it that does not. */
function audited(): Plan {
  let plan = emptyPlan({ id: 'p1', locale: 'en' });
  plan = addRow(plan, { part: 'touchpoints', id: 'call', fields: { name: 'Call', rating: 2 } });
  plan = addRow(plan, { part: 'touchpoints', id: 'shop', fields: { name: 'Shop', rating: 4 } });
  plan = addRow(plan, {
    part: 'touchpoints',
    id: 'mail',
    fields: { weaknesses: ' Late \n\nCold' },
  });
  plan = addRow(plan, { part: 'workflows', id: 'claims', fields: { gaps: 'Nobody at night' } });
  plan = addRow(plan, { part: 'workflows', id: 'sound', fields: { steps: 'Ask' } });
  plan = addRow(plan, { part: 'journeys', id: 'first' });
  const journeyId = 'first';
  plan = addRow(plan, {
    part: 'cards',
    id: 'pain',
    fields: { journeyId, lane: 'pain', text: 'I wait' },
  });
  plan = addRow(plan, {
    part: 'cards',
    id: 'joy',
    fields: { journeyId, lane: 'delight', text: 'Hm' },
  });
  plan = fillPart(plan, 'ownPosition', { weaknesses: 'Slow\n\n Slow ', threats: 'Rivals' });
  plan = addRow(plan, { part: 'gaps', id: 'evening', fields: { name: 'Evenings' } });
  plan = addRow(plan, { part: 'feedback', id: 'f1', fields: { heard: 'Too slow\nvery' } });
  plan = addRow(plan, { part: 'feedback', id: 'f2', fields: { heard: 'Cold', changed: 'Boxes' } });
  return addRow(plan, { part: 'tactics', id: 't1', fields: { name: 'Call back' } });
}
const slow = { field: 'weakness', id: weaknessId('Slow') } as const;
const open = (plan: Plan) => openProblems(plan).map(({ id }) => id);

describe('what asks for a tactic', () => {
  it('is each weak touchpoint, weakness of our own, gap, pain and unanswered feedback, but no threat', () => {
    const plan = audited();
    expect(open(plan)).toEqual(['call', 'mail', 'claims', 'pain', slow.id, 'evening', 'f1']);
    const points = openProblems(plan).map(({ name, points }) => [name, ...points]);
    expect(points).toEqual([
      ['Call'],
      ['', 'Late', 'Cold'],
      ['', 'Nobody at night'],
      ['I wait'],
      ['Slow'],
      ['Evenings'],
      ['Too slow'],
    ]);
  });

  it('is answered until the answer is taken back or the tactic dropped', () => {
    const target = { field: 'cardId', id: 'pain' } as const;
    const plan = answer(audited(), 't1', target);
    expect(plan.tacticAnswers[linkId('t1', 'pain')]).toEqual({
      tacticId: 't1',
      touchpointId: null,
      workflowId: null,
      cardId: 'pain',
      gapId: null,
      feedbackId: null,
      weakness: '',
    });
    expect(open(plan)).not.toContain('pain');
    expect(answer(plan, 't1', target)).toBe(plan);
    expect(open(fillRow(plan, 'tactics', 't1', { status: 'dropped' }))).toContain('pain');
    expect(open(takeBackAnswer(plan, 't1', target))).toContain('pain');
    expect(answeredBy(plan, 't1').map(({ name }) => name)).toEqual(['I wait']);
  });

  it('loses its answer with the tactic, and an answer to nothing is none', () => {
    const target = { field: 'gapId', id: 'evening' } as const;
    const plan = answer(audited(), 't1', target);
    expect(deleteRows(plan, 'tactics', ['t1']).tacticAnswers).toEqual({});
    expect(deleteRows(plan, 'gaps', ['evening']).tacticAnswers).toEqual({});
    expect(answer(audited(), 't1', { field: 'gapId', id: 'gone' }).tacticAnswers).toEqual({});
  });

  it('becomes a tactic with one press', () => {
    const plan = addTacticFor(audited(), 't2', { field: 'workflowId', id: 'claims' });
    expect(answeredBy(plan, 't2').map(({ id }) => id)).toEqual(['claims']);
    expect(open(plan)).not.toContain('claims');
  });
});

describe('a weakness of our own, which has no id but its words', () => {
  const answered = answer(audited(), 't1', slow);
  const said = (plan: Plan) => answeredBy(plan, 't1').map(({ name }) => name);
  const worded = (plan: Plan, ...weaknesses: string[]) =>
    fillOwnPosition(plan, { weaknesses: weaknesses.join('\n') });

  it('is answered, and its answer taken back', () => {
    expect(said(answered)).toEqual(['Slow']);
    expect(open(answered)).not.toContain(slow.id);
    expect(answer(answered, 't1', slow)).toBe(answered);
    expect(takeBackAnswer(answered, 't1', slow)).toEqual(audited());
    const other = { field: 'weakness', id: weaknessId('Quick') } as const;
    expect(answer(answered, 't1', other)).toBe(answered);
  });

  it('takes its answer along while it is worded anew, wherever it stands', () => {
    let plan = worded(answered, 'New', 'Slow');
    for (const words of ['Slow a', 'Slow at', 'Slow at n', 'S']) plan = worded(plan, 'New', words);
    expect(said(plan)).toEqual(['S']);
    expect(Object.keys(plan.tacticAnswers)).toEqual(Object.keys(answered.tacticAnswers));
    expect(said(worded(plan, 'S', 'New'))).toEqual(['S']);
    expect(said(worded(plan, 'New', 'Between', 'S'))).toEqual(['S']);
  });

  it('is told from one with its old words', () => {
    let plan = worded(answered, 'Slow', 'Cold');
    plan = worded(plan, 'Slower', 'Cold');
    plan = answer(worded(plan, 'Slower', 'Cold', 'Slow'), 't1', slow);
    expect(said(plan)).toEqual(['Slower', 'Slow']);
    expect(said(takeBackAnswer(plan, 't1', slow))).toEqual(['Slower']);
  });

  it('loses its answer when it goes, and when nobody can tell what became of it', () => {
    expect(worded(answered).tacticAnswers).toEqual({});
    const two = answer(worded(answered, 'Slow', 'Cold'), 't1', {
      field: 'weakness',
      id: weaknessId('Cold'),
    });
    expect(worded(two, 'Late', 'Dear').tacticAnswers).toEqual({});
    expect(said(worded(two, 'Cold'))).toEqual(['Cold']);
  });

  it('answers nothing where a merge brought other words', () => {
    const merged = fillPart(answered, 'ownPosition', { weaknesses: 'Cold' });
    expect(repair(merged).tacticAnswers).toEqual({});
    expect(repair(answered)).toBe(answered);
  });

  it('is not asked of answers that were saved before there were any', () => {
    const [before] = Object.values(
      answer(audited(), 't1', { field: 'gapId', id: 'evening' }).tacticAnswers,
    );
    const { weakness, ...saved } = before ?? { weakness: undefined };
    expect(weakness).toBe('');
    expect(v.parse(tacticAnswersSchema, { a: saved })).toEqual({ a: before });
  });
});
