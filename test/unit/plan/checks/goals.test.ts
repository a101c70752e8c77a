import { describe, expect, it } from 'vitest';
import { checkGoals } from '../../../../src/plan/checks/goals';
import type { Goal } from '../../../../src/plan/goals/schema';
import type { MeasureKind } from '../../../../src/plan/measures/schema';
import { addGoal, describeGoal } from '../../../../src/plan/goals/edits';
import { addMeasure, defineMeasure } from '../../../../src/plan/measures/edits';
import { emptyPlan, type Plan } from '../../../../src/plan/plan';
import { addRole } from '../../../../src/plan/roles/edits';
import { addRow, fillRow, link } from '../../../../src/plan/rows';

const today = '2026-11-21';

/** One goal that nothing is wrong with, then with other fields. */
function planWith(fields: Partial<Goal>, kind: MeasureKind = 'nps'): Plan {
  let plan = emptyPlan({ id: 'p1', locale: 'en' });
  plan = addRole(plan, { id: 'head', name: 'Head of service' });
  plan = addMeasure(plan, { id: 'm1', kind });
  plan = describeGoal(addGoal(plan, { id: 'g1', parentId: null }), 'g1', 'Raise our score.');
  return withGoal(plan, 'g1', { ...whole, ...fields });
}
const whole: Partial<Goal> = {
  measureId: 'm1',
  ownerRoleId: 'head',
  due: '2027-03-31',
  baseline: 30,
  target: 45,
  replies: 400,
  promoters: 50,
  detractors: 20,
};
function withGoal(plan: Plan, id: string, fields: Partial<Goal>): Plan {
  const goal = plan.goals[id];
  if (!goal) throw new RangeError(id);
  return { ...plan, goals: { ...plan.goals, [id]: { ...goal, ...fields } } };
}
const check = (plan: Plan) => checkGoals(plan, { today });
const codes = (plan: Plan) => check(plan).map(({ id, severity }) => `${severity} ${id}`);
/** Presses the first, or the nth, cure of the only finding. */
function cured(plan: Plan, cure = 0): Plan {
  const findings = check(plan);
  expect(findings).toHaveLength(1);
  return findings[0]?.cures[cure]?.apply(plan) ?? plan;
}

describe('a goal that says it all', () => {
  it('gives no finding', () => {
    expect(codes(planWith({}))).toEqual([]);
  });
});

describe('the change that nobody can see: NPS from 30 to 31', () => {
  const trap = planWith({ target: 31 });

  it('is found, with the replies that one point needs', () => {
    const [finding] = check(trap);
    expect(finding?.id).toBe('g1.changeTooSmall');
    expect(finding?.severity).toBe('warn');
    expect(finding?.place).toEqual({ step: 'goals', part: 'goals', rowId: 'g1', field: 'target' });
    expect(finding?.title).toEqual({ key: 'tooSmall.points', params: { replies: 400, count: 1 } });
    expect(finding?.waves).toMatchObject({
      needed: [46866, 46866],
      neededMostly: [95757, 95757],
      firstShown: 41,
      verdict: 'hidden',
    });
    expect(finding?.waves?.chance[1]).toBeCloseTo(10.82, 2);
    expect(finding?.waves?.variance[0]).toBeCloseTo(0.61, 10);
  });

  it('goes away with the target that can be seen, and one below it does not', () => {
    const after = cured(trap);
    expect(after.goals['g1']?.target).toBe(41);
    expect(codes(after)).toEqual([]);
    expect(codes(planWith({ target: 40 }))).toEqual(['warn g1.changeTooSmall']);
  });

  it('goes away with 47,000 replies a wave, and stays with 46,000', () => {
    expect(codes(planWith({ target: 31, replies: 46_866 }))).toEqual([]);
    expect(codes(planWith({ target: 31, replies: 46_000 }))).toEqual(['warn g1.changeTooSmall']);
  });

  it('needs fewer replies of fewer customers, and none more than all', () => {
    const plan = planWith({ target: 31, population: 5000 });
    expect(check(plan)[0]?.waves?.needed[1]).toBe(4519);
    expect(codes(planWith({ target: 31, replies: 5000, population: 5000 }))).toEqual([]);
  });

  it('gives both bounds while the split is unknown', () => {
    const unknown = planWith({ target: 31, promoters: null, detractors: null });
    expect(check(unknown)[0]?.waves?.needed).toEqual([16135, 69915]);
    expect(check(unknown)[0]?.severity).toBe('warn');
  });

  it('only notes a change that a kind split could show, and goes by the other for its cure', () => {
    const unknown = planWith({ target: 38, promoters: null, detractors: null });
    expect(codes(unknown)).toEqual(['note g1.changeTooSmall']);
    expect(cured(unknown).goals['g1']?.target).toBe(44);
    expect(codes(cured(unknown))).toEqual([]);
  });

  it('offers no cure where the scale is too short for so few replies', () => {
    const [finding] = check(
      planWith({ baseline: 98, target: 99, promoters: 99, detractors: 1, replies: 5 }),
    );
    expect(finding?.waves?.firstShown).toBeNull();
    expect(finding?.cures).toEqual([]);
  });
});

describe('other scores', () => {
  it('satisfaction: 80% to 82% of 400 replies is too little, and the cure is enough', () => {
    const plan = planWith({ baseline: 80, target: 82, promoters: null, detractors: null }, 'csat');
    expect(codes(plan)).toEqual(['warn g1.changeTooSmall']);
    expect(check(plan)[0]?.waves?.chance[1]).toBeCloseTo(5.435, 3);
    expect(cured(plan).goals['g1']?.target).toBe(86);
    expect(codes(cured(plan))).toEqual([]);
  });

  it('effort: a mean needs the spread of its replies', () => {
    const effort = { baseline: 5.5, target: 5.6, promoters: null, detractors: null };
    const known = planWith({ ...effort, deviation: 1.46 }, 'ces');
    expect(check(known)[0]?.waves?.chance[1]).toBeCloseTo(0.2023, 3);
    expect(cured(known).goals['g1']?.target).toBe(5.8);
    expect(codes(planWith(effort, 'ces'))).toEqual(['note g1.changeTooSmall']);
  });

  it('records of every case are not a sample', () => {
    const times = { baseline: 6, target: 5.9, promoters: null, detractors: null };
    expect(codes(planWith({ ...times, replies: null }, 'firstReplyTime'))).toEqual([]);
  });

  it('a share from a survey is judged as a sample', () => {
    const plan = planWith({ baseline: 61, target: 62, promoters: null, detractors: null }, 'share');
    expect(codes(plan)).toEqual([]);
    const asked = defineMeasure(plan, 'm1', { countedFrom: 'survey' });
    expect(codes(asked)).toEqual(['warn g1.changeTooSmall']);
  });
});

describe('what is missing', () => {
  it.each<[string, Partial<Goal>]>([
    ['stop g1.sentenceEmpty', { sentence: '  ' }],
    ['warn g1.noMeasure', { measureId: null }],
    ['warn g1.noBaseline', { baseline: null }],
    ['note g1.baselineToMeasure', { baseline: null, baselineBasis: 'toMeasure' }],
    ['warn g1.noTarget', { target: null }],
    ['note g1.noReplies', { replies: null }],
    ['warn g1.noOwner', { ownerRoleId: null }],
    ['warn g1.noDue', { due: '' }],
  ])('%s', (code, fields) => {
    expect(codes(planWith(fields))).toEqual([code]);
  });

  it('asks a new goal for its sentence only', () => {
    const plan = addGoal(planWith({}), { id: 'g2', parentId: 'g1' });
    expect(codes(plan)).toEqual(['stop g2.sentenceEmpty']);
  });

  it('measures first at a press, which leaves a note', () => {
    expect(codes(cured(planWith({ baseline: null })))).toEqual(['note g1.baselineToMeasure']);
  });
});

describe('what contradicts itself', () => {
  it.each<[string, Partial<Goal>, MeasureKind?]>([
    ['stop g1.targetIsBaseline', { target: 30 }],
    ['stop g1.targetOnWrongSide', { target: 20 }],
    ['stop g1.targetOnWrongSide', { baseline: 4, target: 6 }, 'firstReplyTime'],
    ['stop g1.targetOffScale', { target: 101 }],
    ['stop g1.baselineOffScale', { baseline: -1, target: 45 }, 'csat'],
    ['stop g1.moreRepliesThanCustomers', { population: 300 }],
    ['stop g1.splitImpossible', { promoters: 80, detractors: 30 }],
    ['warn g1.splitContradictsBaseline', { promoters: 60, target: 60 }],
    ['warn g1.duePast', { due: '2026-11-20' }],
  ])('%s %o', (code, fields, kind) => {
    expect(codes(planWith(fields, kind))).toContain(code);
  });

  it('sets the baseline to what the split gives', () => {
    const plan = cured(planWith({ promoters: 60, target: 60 }));
    expect(plan.goals['g1']?.baseline).toBe(40);
    expect(codes(plan)).toEqual([]);
  });

  it('lets a goal be due today, and lets rounded shares be a point apart', () => {
    expect(codes(planWith({ due: today, promoters: 51 }))).toEqual([]);
  });
});

describe('a due date that has passed', () => {
  const past = planWith({ due: '2026-11-20' });
  const read = (date: string, value: number | null) =>
    addRow(past, { part: 'readings', id: 'r', fields: { measureId: 'm1', date, value } });

  it('asks for what the measure showed then, and no more once that is known', () => {
    expect(codes(past)).toEqual(['warn g1.duePast']);
    expect(codes(read('2026-11-19', 40))).toEqual(['warn g1.duePast']);
    expect(codes(read('2026-11-20', null))).toEqual(['warn g1.duePast']);
    expect(codes(read('2026-11-20', 40))).toEqual([]);
    const earlier = { measureId: 'm1', date: '2026-11-01', value: 38 };
    const both = addRow(read('2026-11-20', 40), { part: 'readings', id: 'a', fields: earlier });
    expect(codes(both)).toEqual([]);
    const later = addRow(read('2026-11-01', 38), {
      ...{ part: 'readings', id: 'z' },
      fields: { ...earlier, date: '2026-11-20' },
    });
    expect(codes(later)).toEqual([]);
  });
});

describe('goals and tactics', () => {
  const goals = withGoal(addGoal(planWith({}), { id: 'g2', parentId: 'g1' }), 'g2', {
    ...whole,
    sentence: 'Answer sooner.',
  });
  const begun = addRow(goals, { part: 'tactics', id: 't', fields: { name: 'Other work' } });

  it('says nothing before there are tactics, or where all were dropped', () => {
    expect(codes(goals)).toEqual([]);
    expect(codes(fillRow(begun, 'tactics', 't', { status: 'dropped' }))).toEqual([]);
  });

  it('names a goal that nothing serves, and not the one that its sub-goals serve', () => {
    expect(codes(begun)).toEqual(['warn g2.noTactic']);
    const served = link(begun, 'tacticGoals', 't', 'g2');
    expect(codes(served)).toEqual([]);
    const other = addRow(served, { part: 'tactics', id: 'u', fields: { name: 'More' } });
    expect(codes(fillRow(other, 'tactics', 't', { status: 'dropped' }))).toEqual([
      'warn g2.noTactic',
    ]);
  });

  it('begins a tactic at a press, one however often it is pressed', () => {
    const [found] = check(begun);
    const once = cured(begun);
    expect(codes(once)).toEqual([]);
    expect(Object.values(once.tactics).map(({ name }) => name)).toContain('Answer sooner.');
    expect(found?.cures[0]?.apply(once)).toEqual(once);
  });
});

describe('dates', () => {
  const plan = addGoal(planWith({ due: '2027-09-30' }), { id: 'g2', parentId: 'g1' });
  const late = withGoal(plan, 'g2', { ...whole, sentence: 'A', due: '2027-10-15' });

  it('finds a sub-goal that is due after its goal, and cures it either way', () => {
    expect(codes(late)).toEqual(['warn g2.dueAfterServed']);
    expect(cured(late, 0).goals['g2']?.due).toBe('2027-09-30');
    expect(cured(late, 1).goals['g1']?.due).toBe('2027-10-15');
    expect([cured(late, 0), cured(late, 1)].map(codes)).toEqual([[], []]);
  });

  it('notes a goal that is due after the plan', () => {
    const ends = { ...planWith({}), cover: { ...plan.cover, periodEnd: '2027-01-31' } };
    expect(codes(ends)).toEqual(['note g1.dueAfterPeriod']);
  });
});
