import { describe, expect, it } from 'vitest';
import { chooseAxes, noteGap } from '../../../src/plan/checks/comparison-cures';
import { scoreOf, standingIn } from '../../../src/plan/compared';
import { emptyPlan, type Plan } from '../../../src/plan/plan';
import { addRow, deleteRows } from '../../../src/plan/rows';
import { addUsualCriteria, missingCriteria, scoreCriterion } from '../../../src/plan/scores';
import { inOrder } from '../../../src/plan/shared/rows';

const empty = emptyPlan({ id: 'p1', locale: 'en' });
const compared = ['a', 'b'].reduce(
  (plan, id) => addRow(plan, { part: 'competitors', id, fields: { name: id.toUpperCase() } }),
  ['reviews', 'speed', 'tone'].reduce(
    (plan, id) => addRow(plan, { part: 'criteria', id, fields: { name: id } }),
    empty,
  ),
);
const score = (plan: Plan, criterion: string, competitor: string | null, value: number) =>
  scoreCriterion(plan, criterion, competitor, { score: value });

describe('a score', () => {
  it('comes with the first thing known, with all its fields, under an id made of both', () => {
    const plan = scoreCriterion(compared, 'reviews', 'a', { finding: 'Late vans' });
    expect(plan.scores).toEqual({
      'reviews-a': {
        criterionId: 'reviews',
        competitorId: 'a',
        score: null,
        evidence: '',
        finding: 'Late vans',
        source: '',
        seenOn: '',
      },
    });
    expect(Object.keys(score(compared, 'reviews', null, 3).scores)).toEqual(['reviews-us']);
  });

  it('is filled in further, and goes with the last thing known', () => {
    let plan = scoreCriterion(compared, 'reviews', null, { score: 3, source: 'Survey' });
    plan = scoreCriterion(plan, 'reviews', null, { score: null });
    expect(scoreOf(plan, 'reviews', null)).toMatchObject({ score: null, source: 'Survey' });
    plan = scoreCriterion(plan, 'reviews', null, { source: '' });
    expect(plan.scores).toEqual({});
  });

  it('changes nothing where nothing is said, or nobody is there', () => {
    expect(scoreCriterion(compared, 'reviews', 'a', {})).toBe(compared);
    expect(scoreCriterion(compared, 'reviews', 'a', { score: null })).toBe(compared);
    expect(score(compared, 'gone', 'a', 3)).toBe(compared);
    expect(score(compared, 'reviews', 'gone', 3)).toBe(compared);
    const plan = score(compared, 'reviews', 'a', 3);
    expect(score(plan, 'reviews', 'a', 3)).toBe(plan);
  });

  it('goes with its criterion and with its competitor', () => {
    const plan = score(score(compared, 'reviews', 'a', 3), 'speed', 'b', 2);
    expect(Object.keys(deleteRows(plan, 'criteria', ['reviews']).scores)).toEqual(['speed-b']);
    expect(Object.keys(deleteRows(plan, 'competitors', ['b']).scores)).toEqual(['reviews-a']);
  });
});

describe('where we stand', () => {
  const against = (ours: number | null, ...theirs: number[]) => {
    const others = theirs.reduce(
      (plan, value, index) => score(plan, 'speed', index === 0 ? 'a' : 'b', value),
      compared,
    );
    return standingIn(ours === null ? others : score(others, 'speed', null, ours), 'speed');
  };

  it('is ahead of everybody, behind everybody or between', () => {
    expect(against(4, 3, 2)).toBe('ahead');
    expect(against(1, 3, 2)).toBe('behind');
    expect(against(2, 3, 2)).toBe('between');
    expect(against(3, 3)).toBe('between');
  });

  it('is unknown without our score or anybody else’s', () => {
    expect(against(null, 3)).toBeUndefined();
    expect(against(3)).toBeUndefined();
  });
});

describe('acts with one press', () => {
  it('add the usual criteria that are missing, once, whoever presses', () => {
    const plan = addUsualCriteria(
      addRow(empty, { part: 'criteria', id: 'own', fields: { kind: 'chatbot' } }),
    );
    expect(inOrder(plan.criteria).map(([id]) => id)).toEqual([
      'own',
      'usual-reviews',
      'usual-helpPages',
      'usual-answerTime',
    ]);
    expect(missingCriteria(plan)).toEqual([]);
    expect(addUsualCriteria(plan)).toBe(plan);
  });

  it('choose the two criteria that most is known about as axes', () => {
    let plan = score(score(compared, 'tone', 'a', 1), 'tone', 'b', 2);
    plan = score(plan, 'speed', 'a', 4);
    expect(chooseAxes(plan).marketMap).toMatchObject({
      acrossCriterionId: 'tone',
      upCriterionId: 'speed',
    });
    expect(chooseAxes(empty)).toBe(empty);
  });

  it('note a gap under a criterion once', () => {
    const plan = noteGap(compared, 'speed');
    expect(Object.values(plan.gaps)).toMatchObject([{ name: 'speed', criterionId: 'speed' }]);
    expect(noteGap(plan, 'speed')).toBe(plan);
    expect(noteGap(plan, 'gone')).toBe(plan);
  });
});
