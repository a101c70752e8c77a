import { describe, expect, it } from 'vitest';
import { checkMeasures } from '../../../../src/plan/checks/measures';
import { checkPlan } from '../../../../src/plan/checks/check-plan';
import { addGoal, setGoalMeasure, setGoalOwner, setTarget } from '../../../../src/plan/goals/edits';
import type { Goal } from '../../../../src/plan/goals/schema';
import { addMeasure } from '../../../../src/plan/measures/edits';
import type { Measure, MeasureKind, Reading } from '../../../../src/plan/measures/schema';
import { emptyPlan, type Plan } from '../../../../src/plan/plan';
import { addRole } from '../../../../src/plan/roles/edits';
import { addRow, fillRow } from '../../../../src/plan/rows';
import type { Standard } from '../../../../src/plan/standards/schema';

const today = '2026-11-21';

/** One measure that nothing is wrong with, then with other fields. */
function planWith(fields: Partial<Measure> = {}, kind: MeasureKind = 'csat'): Plan {
  let plan = addRole(emptyPlan({ id: 'p1', locale: 'en' }), { id: 'head', name: 'Head' });
  plan = addMeasure(plan, { id: 'm', kind });
  return fillRow(plan, 'measures', 'm', { ...whole, ...fields });
}
const whole: Partial<Measure> = {
  baseline: 80,
  target: 90,
  cadence: 'monthly',
  source: 'Survey after each contact',
  ownerRoleId: 'head',
};
function withReading(plan: Plan, fields: Partial<Reading> = {}, id = 'r'): Plan {
  const start = { measureId: 'm', date: '2026-10-31', value: 80, ...fields };
  return addRow(plan, { part: 'readings', id, fields: start });
}
function withGoal(plan: Plan, fields: Partial<Goal> = {}): Plan {
  const next = setGoalMeasure(addGoal(plan, { id: 'g', parentId: null }), 'g', 'm');
  const goal = next.goals['g'];
  return goal ? { ...next, goals: { ...next.goals, g: { ...goal, ...fields } } } : next;
}
function withStandard(plan: Plan, fields: Partial<Standard> = {}): Plan {
  const start = { sentence: 'We answer.', measureId: 'm', floor: 75, ...fields };
  return addRow(plan, { part: 'standards', id: 's', fields: start });
}
const check = (plan: Plan, on = today) => checkMeasures(plan, { today: on });
const codes = (plan: Plan, on = today) =>
  check(plan, on).map(({ id, severity }) => `${severity} ${id}`);
/** Presses the first cure of the only finding. */
function cured(plan: Plan): Plan {
  const findings = check(plan);
  expect(findings).toHaveLength(1);
  return findings[0]?.cures[0]?.apply(plan) ?? plan;
}

describe('a measure that says it all', () => {
  it('gives no finding, and stands among the plan’s checks', () => {
    expect(codes(planWith())).toEqual([]);
    const found = checkPlan(planWith({ source: '' }), { today });
    expect(found.map(({ id }) => id)).toEqual(['m.measures.noSource']);
  });
});

describe('what is missing of a measure', () => {
  it.each([
    ['baseline', null, 'warn m.measures.noBaseline'],
    ['cadence', '', 'warn m.measures.noCadence'],
    ['source', ' ', 'warn m.measures.noSource'],
    ['ownerRoleId', null, 'warn m.measures.noOwner'],
  ] as const)('%s', (field, value, code) => {
    const plan = planWith({ [field]: value });
    expect(codes(plan)).toEqual([code]);
    expect(check(plan)[0]?.place).toEqual({
      step: 'measures',
      part: 'measures',
      rowId: 'm',
      field,
    });
  });

  it('asks for the name of a planner’s own', () => {
    expect(codes(planWith({ name: '' }, 'share'))).toEqual(['stop m.measures.noName']);
    expect(codes(planWith({ name: 'Late vans' }, 'share'))).toEqual([]);
  });

  it('takes the baseline and the target from the goal that names it', () => {
    const bare = planWith({ baseline: null, target: null });
    expect(codes(withGoal(bare, { baseline: 70, target: 75 }))).toEqual([]);
    expect(codes(withGoal(bare))).toEqual(['warn m.measures.noBaseline']);
    expect(codes(withGoal(bare, { baselineBasis: 'toMeasure' }))).toEqual([]);
  });

  it('is cured: the baseline from the first reading, monthly, the owner of the goal', () => {
    const read = withReading(planWith({ baseline: null }), { value: 79 });
    expect(cured(read).measures['m']?.baseline).toBe(79);
    expect(cured(planWith({ cadence: '' })).measures['m']?.cadence).toBe('monthly');
    const goal = setGoalOwner(withGoal(planWith({ ownerRoleId: null })), 'g', 'head');
    expect(codes(goal)).toEqual(['warn m.measures.noOwner']);
    expect(codes(cured(goal))).toEqual([]);
  });

  it('two targets for one thing', () => {
    const plan = setTarget(withGoal(planWith()), 'g', 95);
    expect(codes(plan)).toEqual(['warn m.measures.targetsDiffer']);
    expect(codes(cured(plan))).toEqual([]);
    expect(codes(setTarget(withGoal(planWith()), 'g', 90))).toEqual([]);
  });

  it('values off the scale', () => {
    expect(codes(planWith({ target: 101 }))).toEqual(['stop m.measures.targetOffScale']);
    expect(codes(planWith({ baseline: -1 }))).toEqual(['stop m.measures.baselineOffScale']);
  });
});

describe('how it is worked out', () => {
  it('names choices left open, and stops when they are made', () => {
    expect(codes(planWith({}, 'serviceLevel'))).toEqual([
      'warn m.measures.noThreshold',
      'note m.measures.open.earlyHangUps',
    ]);
    const settled = { threshold: 20, earlyHangUps: 'missed' } as const;
    expect(codes(planWith(settled, 'serviceLevel'))).toEqual([]);
    expect(codes(planWith({}, 'firstContactResolution'))).toEqual([
      'note m.measures.open.solvable',
    ]);
    expect(codes(planWith({}, 'averageResponseTime'))).toEqual(['note m.measures.open.hours']);
    expect(codes(planWith({ hours: 'business' }, 'averageResponseTime'))).toEqual([]);
  });

  it('tells a response rate from a survey’s', () => {
    let plan = planWith({ hours: 'business' }, 'responseRate');
    expect(codes(plan)).toEqual([]);
    plan = addRow(plan, { part: 'surveys', id: 'su', fields: { name: 'After delivery' } });
    const fields = { surveyId: 'su', measureId: 'm' };
    plan = addRow(plan, { part: 'questions', id: 'q', fields });
    expect(codes(plan)).toEqual(['note m.measures.notASurvey']);
  });
});

describe('readings', () => {
  it('a goal’s measure is read in its cadence', () => {
    const plan = withGoal(withReading(planWith()));
    expect(codes(plan, '2026-11-30')).toEqual([]);
    expect(codes(plan, '2026-12-01')).toEqual(['warn m.measures.overdue']);
    expect(codes(withReading(planWith()), '2027-12-01')).toEqual([]);
    expect(codes(withReading(plan, { date: '2026-11-30' }, 'r2'), '2026-12-01')).toEqual([]);
  });

  it('before the plan begins nothing is late', () => {
    const begins = (periodStart: string): Plan => {
      const plan = withGoal(planWith());
      return { ...plan, cover: { ...plan.cover, periodStart } };
    };
    expect(codes(begins('2027-01-01'))).toEqual([]);
    expect(codes(begins(''))).toEqual([]);
    expect(codes(begins('2026-10-01'))).toEqual(['warn m.measures.overdue']);
  });

  it.each([
    [{ date: '2026-11-22' }, 'stop r.measures.reading.afterToday', { date: '2026-11-21' }],
    [{ value: 101 }, 'stop r.measures.reading.offScale', { value: 100 }],
    [{ low: 81, high: 85 }, 'stop r.measures.reading.interval', { low: 78, high: 82 }],
    [{ low: 79 }, 'warn r.measures.reading.interval', { high: 81.5 }],
    [{ value: null }, 'warn r.measures.reading.no.value', { value: 80 }],
    [{ date: '' }, 'warn r.measures.reading.no.date', { date: '2026-01-31' }],
  ])('%o', (fields, code, mended) => {
    const plan = withReading(planWith(), fields);
    expect(codes(plan)).toEqual([code]);
    expect(codes(fillRow(plan, 'readings', 'r', mended))).toEqual([]);
  });

  it('asks a blank one for its value only', () => {
    const blank = withReading(planWith(), { date: '', value: null });
    expect(codes(blank)).toEqual(['warn r.measures.reading.no.value']);
  });

  it('two of one day', () => {
    const plan = withReading(withReading(planWith()), { value: 82 }, 'r2');
    expect(codes(plan)).toEqual(['warn r2.measures.reading.twice']);
    expect(Object.keys(cured(plan).readings)).toEqual(['r']);
    expect(codes(withReading(withReading(planWith()), { date: '2026-09-30' }, 'r2'))).toEqual([]);
  });

  it('a target that readings like the last could not show', () => {
    const plan = withReading(planWith({ target: 82 }), { low: 77, high: 83 });
    expect(codes(plan)).toEqual(['warn m.measures.changeTooSmall']);
    expect(check(plan)[0]?.why[0]?.params).toMatchObject({ chance: 4.24, change: 2 });
    expect(codes(fillRow(plan, 'measures', 'm', { target: 85 }))).toEqual([]);
    // Already reached for certain: nothing has to be shown any more.
    expect(codes(fillRow(plan, 'measures', 'm', { target: 77 }))).toEqual([]);
    // The goal’s own check speaks of the replies it expects.
    expect(codes(withGoal(plan, { replies: 400 }))).toEqual([]);
  });
});

describe('standards', () => {
  it('ask for a sentence first, then for a measure and a number', () => {
    const blank = withStandard(planWith(), { sentence: '', measureId: null, floor: null });
    expect(codes(blank)).toEqual(['stop s.measures.standard.noSentence']);
    const bare = fillRow(blank, 'standards', 's', { sentence: 'We answer.' });
    expect(codes(bare)).toEqual([
      'warn s.measures.standard.noMeasure',
      'note s.measures.standard.noFloor',
    ]);
    expect(codes(withStandard(planWith()))).toEqual([]);
  });

  it('not kept in the last reading, and not when the interval leaves it open', () => {
    const plan = withStandard(withReading(planWith(), { value: 74 }));
    expect(codes(plan)).toEqual(['warn s.measures.standard.notKept']);
    expect(codes(fillRow(plan, 'readings', 'r', { low: 72, high: 76 }))).toEqual([]);
    expect(codes(fillRow(plan, 'readings', 'r', { value: 75 }))).toEqual([]);
  });

  it('a limit of time against a measure of time', () => {
    const fields = { baseline: 5, target: 4, hours: 'business' } as const;
    const plan = withStandard(withReading(planWith(fields, 'firstReplyTime'), { value: 5 }), {
      floor: 90,
      limit: 240,
      limitUnit: 'minutes',
    });
    expect(check(plan)[0]?.why[0]?.params).toEqual({ value: 5, demand: 4 });
    expect(codes(fillRow(plan, 'standards', 's', { limit: 300 }))).toEqual([]);
  });
});
