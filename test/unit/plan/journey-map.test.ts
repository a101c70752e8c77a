import { describe, expect, it } from 'vitest';
import { cardText, curveOf, mapOf, walkedStages } from '../../../src/plan/journey-map';
import type { Card } from '../../../src/plan/journeys/schema';
import { emptyPlan, type Plan } from '../../../src/plan/plan';
import { addRow, deleteRows } from '../../../src/plan/rows';

const stages = ['before', 'during', 'after'].reduce(
  (plan, id) => addRow(plan, { part: 'stages', id, fields: { name: id } }),
  addRow(emptyPlan({ id: 'p1', locale: 'en' }), { part: 'journeys', id: 'order' }),
);
const card = (plan: Plan, id: string, fields: Partial<Card>) =>
  addRow(plan, { part: 'cards', id, fields: { journeyId: 'order', ...fields } });
const felt = (plan: Plan, id: string, stageId: string | null, feeling: number | null) =>
  card(plan, id, { stageId, lane: 'feeling', feeling });

/** "before: search | after: wait" */
const said = (plan: Plan) =>
  walkedStages(mapOf(plan, 'order'))
    .map(({ id, cells }) => {
      const ids = Object.values(cells).flatMap((cards) => cards.map(([cardId]) => cardId));
      return `${id ?? '?'}: ${ids.join(' ')}`;
    })
    .join(' | ');

describe('a journey as a map', () => {
  const plan = ['search', 'pay'].reduce(
    (now, id) => card(now, id, { stageId: 'before', lane: 'action' }),
    card(stages, 'wait', { stageId: 'after', lane: 'action' }),
  );

  it('has its cards by stage and lane, each in the journey’s order', () => {
    expect(said(plan)).toBe('before: search pay | after: wait');
    expect(said(card(plan, 'van', { stageId: 'before', lane: 'touchpoint' }))).toBe(
      'before: search pay van | after: wait',
    );
  });

  it('has no card of another journey, and at its end what stands in no stage', () => {
    const other = addRow(plan, { part: 'journeys', id: 'refund' });
    const more = card(card(other, 'x', { journeyId: 'refund', stageId: 'before' }), 'loose', {});
    expect(said(more)).toBe('before: search pay | after: wait | ?: loose');
    expect(said(deleteRows(plan, 'stages', ['before']))).toBe('after: wait | ?: search pay');
  });
});

describe('the emotion curve', () => {
  it('runs through the feelings of the stages in their order, those of one side by side', () => {
    let plan = felt(felt(stages, 'a', 'after', 2), 'b', 'before', -2);
    plan = felt(felt(plan, 'c', 'before', 1), 'blank', 'during', null);
    const points = curveOf(mapOf(plan, 'order')).map(({ cardId, at, feeling }) => [
      cardId,
      at,
      feeling,
    ]);
    expect(points).toEqual([
      ['b', 0.25, -2],
      ['c', 0.75, 1],
      ['a', 2.5, 2],
    ]);
  });
});

describe('what a card says', () => {
  it('is its text, or the touchpoint that it names', () => {
    const plan = addRow(stages, { part: 'touchpoints', id: 't', fields: { name: 'Checkout' } });
    const row = (fields: Partial<Card>) =>
      card(plan, 'c', { lane: 'touchpoint', touchpointId: 't', ...fields }).cards['c'];
    const text = (fields: Partial<Card>) => {
      const made = row(fields);
      return made && cardText(plan, made);
    };
    expect(text({ text: ' Pays ' })).toBe('Pays');
    expect(text({})).toBe('Checkout');
    expect(text({ lane: 'action' })).toBe('');
    expect(text({ touchpointId: null })).toBe('');
  });
});
