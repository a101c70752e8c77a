import { describe, expect, it } from 'vitest';
import {
  addTacticFor,
  answer,
  answeredBy,
  openProblems,
  takeBackAnswer,
} from '../../../src/plan/answers';
import { emptyPlan, type Plan } from '../../../src/plan/plan';
import { addRow, deleteRows, fillRow, linkId } from '../../../src/plan/rows';

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
  plan = addRow(plan, { part: 'gaps', id: 'evening', fields: { name: 'Evenings' } });
  plan = addRow(plan, { part: 'feedback', id: 'f1', fields: { heard: 'Too slow\nvery' } });
  plan = addRow(plan, { part: 'feedback', id: 'f2', fields: { heard: 'Cold', changed: 'Boxes' } });
  return addRow(plan, { part: 'tactics', id: 't1', fields: { name: 'Call back' } });
}
const open = (plan: Plan) => openProblems(plan).map(({ id }) => id);

describe('what asks for a tactic', () => {
  it('is each weak touchpoint, gap in a workflow or on the market, pain and unanswered feedback', () => {
    const plan = audited();
    expect(open(plan)).toEqual(['call', 'mail', 'claims', 'pain', 'evening', 'f1']);
    const points = openProblems(plan).map(({ name, points }) => [name, ...points]);
    expect(points).toEqual([
      ['Call'],
      ['', 'Late', 'Cold'],
      ['', 'Nobody at night'],
      ['I wait'],
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
