import { describe, expect, it } from 'vitest';
import { emptyPlan } from '../../../../src/plan/plan';
import { addRow, deleteRows, rowsIn } from '../../../../src/plan/rows';
import { addUsualStages, lacksUsualStages } from '../../../../src/plan/stages/edits';

const empty = emptyPlan({ id: 'p1', locale: 'en' });
const usual = addUsualStages(empty);
const ids = (plan: typeof empty) => rowsIn(plan, 'stages').map(([id]) => id);

describe('the usual stages', () => {
  it('are four, in the order of the buyer’s journey, and added once', () => {
    expect(ids(usual)).toEqual(['awareness', 'consideration', 'decision', 'afterPurchase']);
    expect(addUsualStages(usual)).toBe(usual);
    expect([lacksUsualStages(empty), lacksUsualStages(usual)]).toEqual([true, false]);
  });

  it('come back where they belong, and leave one’s own stages in their place', () => {
    const own = addRow(usual, { part: 'stages', id: 'own', after: 'decision', fields: {} });
    const without = deleteRows(own, 'stages', ['awareness', 'afterPurchase']);
    expect(ids(addUsualStages(without))).toEqual([
      'awareness',
      'consideration',
      'decision',
      'afterPurchase',
      'own',
    ]);
  });

  it('count a stage of their kind, whatever its id', () => {
    const plan = addRow(empty, { part: 'stages', id: 'mine', fields: { kind: 'decision' } });
    expect(ids(addUsualStages(plan))).toEqual([
      'awareness',
      'consideration',
      'mine',
      'afterPurchase',
    ]);
  });
});
