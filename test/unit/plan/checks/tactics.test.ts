import { describe, expect, it } from 'vitest';
import { answer } from '../../../../src/plan/answers';
import { checkTactics } from '../../../../src/plan/checks/tactics';
import { addGoal } from '../../../../src/plan/goals/edits';
import { makeTasks } from '../../../../src/plan/make-tasks';
import { emptyPlan, type Plan } from '../../../../src/plan/plan';
import { addRole } from '../../../../src/plan/roles/edits';
import { addRow, fillPart, fillRow, link, unlink } from '../../../../src/plan/rows';
import type { Tactic } from '../../../../src/plan/tactics/schema';

const today = '2026-11-21';

/** One tactic that nothing is wrong with, then with other fields. */
function planWith(fields: Partial<Tactic> = {}): Plan {
  let plan = emptyPlan({ id: 'p1', locale: 'en' });
  plan = fillPart(plan, 'cover', { periodEnd: '2027-12-31', currency: 'EUR' });
  plan = addRole(addRole(plan, { id: 'head', name: 'Head' }), { id: 'email', name: 'Email' });
  plan = addGoal(plan, { id: 'g1', parentId: null });
  plan = addRow(plan, { part: 'gaps', id: 'gap', fields: { name: 'Evenings' } });
  plan = addRow(plan, { part: 'tactics', id: 't1', fields: { ...whole, ...fields } });
  const step = { tacticId: 't1', text: 'Ask', ownerRoleId: 'email', due: '2027-02-01' };
  plan = addRow(plan, { part: 'tacticSteps', id: 's1', fields: step });
  plan = link(plan, 'tacticGoals', 't1', 'g1');
  return makeTasks(answer(plan, 't1', { field: 'gapId', id: 'gap' }), 't1');
}
const whole: Partial<Tactic> = {
  name: 'Call back',
  ownerRoleId: 'head',
  start: '2027-01-01',
  end: '2027-03-31',
  cost: 100,
};
const codes = (plan: Plan, day = today) =>
  checkTactics(plan, { today: day }).map(({ id, severity }) => `${severity} ${id}`);
/** Presses the first, or the nth, cure of the first finding. */
function cured(plan: Plan, cure = 0, day = today): Plan {
  return checkTactics(plan, { today: day })[0]?.cures[cure]?.apply(plan) ?? plan;
}

describe('a tactic that says it all', () => {
  it('gives no finding', () => {
    expect(codes(planWith())).toEqual([]);
  });
});

describe('what a tactic lacks', () => {
  it.each<[string, Partial<Tactic>]>([
    ['stop t1.noName', { name: '  ' }],
    ['warn t1.noOwner', { ownerRoleId: null }],
    ['warn t1.noDates', { start: '' }],
    ['warn t1.noDates', { end: '' }],
    ['stop t1.endBeforeStart', { end: '2026-12-31' }],
    ['note t1.endsAfterPeriod', { end: '2028-01-01' }],
  ])('%s', (code, fields) => {
    expect(codes(planWith(fields))).toContain(code);
  });

  it('says which date is missing', () => {
    const title = (fields: Partial<Tactic>) =>
      checkTactics(planWith(fields), { today })[0]?.title.key;
    expect(title({ start: '' })).toBe('tactics.noStart');
    expect(title({ end: '' })).toBe('tactics.noEnd');
    expect(title({ start: '', end: '' })).toBe('tactics.noDates');
  });

  it('a goal, until it has one', () => {
    const plan = unlink(planWith(), 'tacticGoals', 't1', 'g1');
    expect(codes(plan)).toEqual(['warn t1.noGoal']);
    expect(codes(link(plan, 'tacticGoals', 't1', 'g1'))).toEqual([]);
  });

  it('something that it answers', () => {
    expect(codes(unlink(planWith(), 'tacticAnswers', 't1', 'gap'))).toEqual([
      'note t1.answersNothing',
    ]);
  });

  it('a row of a matrix, which one press makes', () => {
    const plan = { ...planWith(), matrices: {}, tasks: {}, duties: {}, matrixRoles: {} };
    expect(codes(plan)).toEqual(['warn t1.noTask']);
    expect(codes(cured(plan))).toEqual([]);
  });

  it('nothing but its name while it is new, or once it is dropped', () => {
    const plan = addRow(planWith(), { part: 'tactics', id: 't2' });
    expect(codes(plan)).toEqual(['stop t2.noName']);
    expect(codes(planWith({ status: 'dropped', start: '', cost: null }))).toEqual([]);
  });
});

describe('dates that do not fit', () => {
  it('are swapped with one press', () => {
    const plan = cured(planWith({ start: '2027-03-31', end: '2027-01-01' }));
    expect(plan.tactics['t1']).toMatchObject({ start: '2027-01-01', end: '2027-03-31' });
  });

  it('end with the plan after one press, where the tactic begins in it', () => {
    expect(cured(planWith({ end: '2028-02-01' })).tactics['t1']?.end).toBe('2027-12-31');
    const beyond = checkTactics(planWith({ start: '2028-01-01', end: '2028-02-01' }), { today });
    expect(beyond[0]?.cures).toEqual([]);
  });

  it('past and not done: found on the day after, and marked as done', () => {
    expect(codes(planWith(), '2027-03-31')).toEqual([]);
    expect(codes(planWith(), '2027-04-01')).toEqual(['warn t1.pastEnd']);
    expect(codes(cured(planWith(), 0, '2027-04-01'), '2027-04-01')).toEqual([]);
  });

  it('of a step after the end: either moves', () => {
    const plan = fillRow(planWith(), 'tacticSteps', 's1', { due: '2027-05-01' });
    expect(codes(plan)).toEqual(['warn s1.stepAfterEnd']);
    expect(cured(plan).tacticSteps['s1']?.due).toBe('2027-03-31');
    expect(cured(plan, 1).tactics['t1']?.end).toBe('2027-05-01');
    expect(codes(cured(plan))).toEqual([]);
    expect(codes(fillRow(plan, 'tacticSteps', 's1', { isDone: true }))).toEqual([]);
  });
});

describe('costs', () => {
  it('need a currency, said once', () => {
    const plan = fillPart(planWith(), 'cover', { currency: '' });
    expect(codes(plan)).toEqual(['warn cover.noCurrency']);
    expect(codes(fillRow(plan, 'tactics', 't1', { cost: null }))).toEqual([]);
    expect(codes(fillPart(plan, 'cover', { currency: 'PLN' }))).toEqual([]);
  });
});
