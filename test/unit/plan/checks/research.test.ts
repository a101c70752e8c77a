import { describe, expect, it } from 'vitest';
import { checkResearch } from '../../../../src/plan/checks/research';
import { emptyPlan, type Plan } from '../../../../src/plan/plan';
import { addRow, deleteRows, fillPart, fillRow } from '../../../../src/plan/rows';
import { scoreCriterion, type ScoreFields } from '../../../../src/plan/scores';

const today = '2026-11-21';
const seen: ScoreFields = { score: 3, evidence: 'researched', source: 'Review site' };
const check = (plan: Plan) => checkResearch(plan, { today });
const codes = (plan: Plan) => check(plan).map(({ id, severity }) => `${severity} ${id}`);

/** Two criteria, one competitor, everybody scored, the axes chosen: nothing to find. */
const sound = ['speed', 'tone'].reduce(
  (plan, id) => {
    const named = addRow(plan, { part: 'criteria', id, fields: { name: id } });
    const scored = scoreCriterion(named, id, null, { ...seen, score: 4 });
    return scoreCriterion(scored, id, 'rival', seen);
  },
  fillPart(
    addRow(emptyPlan({ id: 'p1', locale: 'en' }), {
      part: 'competitors',
      id: 'rival',
      fields: { name: 'Rival' },
    }),
    'marketMap',
    {},
  ),
);
const chosen = fillPart(sound, 'marketMap', { acrossCriterionId: 'speed', upCriterionId: 'tone' });
const withGap = (plan: Plan, name = 'Evenings') =>
  addRow(plan, { part: 'gaps', id: 'gap', fields: { name, criterionId: 'speed' } });

/** Presses the only cure of the only finding. */
function cured(plan: Plan): Plan {
  const cures = check(plan).flatMap((found) => found.cures);
  expect(cures).toHaveLength(1);
  return cures[0]?.apply(plan) ?? plan;
}

describe('a comparison that says it all', () => {
  it('gives no finding, and an empty step neither', () => {
    expect(codes(chosen)).toEqual([]);
    expect(codes(emptyPlan({ id: 'p1', locale: 'en' }))).toEqual([]);
  });
});

describe('criteria', () => {
  it('need somebody to be compared with', () => {
    const alone = deleteRows(chosen, 'competitors', ['rival']);
    expect(codes(alone)).toEqual(['warn competitors.research.noCompetitors']);
    expect(check(alone)[0]?.place.step).toBe('competitors');
  });

  it('that are blank are asked for their name only; the usual ones have one', () => {
    const blank = addRow(chosen, { part: 'criteria', id: 'new' });
    expect(codes(blank)).toEqual(['stop new.research.criterionUnnamed']);
    const usual = fillRow(blank, 'criteria', 'new', { kind: 'reviews' });
    expect(codes(usual)).toEqual(['warn new.research.noOwnScore']);
  });

  it('need our own score', () => {
    const plan = scoreCriterion(chosen, 'speed', null, { score: null });
    expect(codes(plan)).toEqual(['warn speed.research.noOwnScore']);
    expect(codes(scoreCriterion(plan, 'speed', null, { score: 1 }))).not.toContain(
      'warn speed.research.noOwnScore',
    );
  });
});

describe('scores', () => {
  it('need a source, and are counted', () => {
    const one = scoreCriterion(chosen, 'speed', 'rival', { source: ' ' });
    expect(codes(one)).toEqual(['warn speed.research.noSource']);
    const both = scoreCriterion(one, 'speed', null, { source: '' });
    expect(check(both)[0]?.title.params).toEqual({ count: 2 });
  });

  it('that are assumed say so themselves', () => {
    const plan = scoreCriterion(chosen, 'speed', 'rival', { source: '', evidence: 'assumed' });
    expect(codes(plan)).toEqual(['note speed.research.assumed']);
    const found = scoreCriterion(plan, 'speed', 'rival', { evidence: 'partly', source: 'Seen' });
    expect(codes(found)).toEqual([]);
  });
});

describe('where we are the worst', () => {
  const worst = scoreCriterion(chosen, 'speed', null, { score: 2 });

  it('is found, and a gap noted for it clears it', () => {
    expect(codes(worst)).toEqual(['warn speed.research.worst']);
    expect(codes(withGap(worst))).toEqual(['note gaps.research.gapsNoTactics']);
    expect(codes(cured(worst))).toEqual(['note gaps.research.gapsNoTactics']);
  });

  it('is nothing to find where somebody is no better', () => {
    expect(codes(scoreCriterion(chosen, 'speed', null, { score: 3 }))).toEqual([]);
  });
});

describe('gaps', () => {
  it('need a name, and nothing else while they are blank', () => {
    expect(codes(withGap(chosen, ''))).toEqual(['stop gap.research.gapUnnamed']);
  });

  it('need a tactic that answers; without any tactics one note says it for all', () => {
    const two = addRow(withGap(chosen), { part: 'gaps', id: 'other', fields: { name: 'Status' } });
    expect(codes(two)).toEqual(['note gaps.research.gapsNoTactics']);
    const tactics = addRow(two, { part: 'tactics', id: 't1', fields: { name: 'Late shift' } });
    expect(codes(tactics)).toEqual([
      'warn gap.research.gapUnanswered',
      'warn other.research.gapUnanswered',
    ]);
    const answer = {
      tacticId: 't1',
      touchpointId: null,
      workflowId: null,
      cardId: null,
      gapId: 'gap',
      feedbackId: null,
      weakness: '',
    };
    const answered: Plan = { ...tactics, tacticAnswers: { 't1-gap': answer } };
    expect(codes(answered)).toEqual(['warn other.research.gapUnanswered']);
  });
});

describe('our own weaknesses', () => {
  const weak = fillPart(chosen, 'ownPosition', {
    weaknesses: 'Slow\nNobody at night',
    threats: 'Rivals',
  });
  const begun = addRow(weak, { part: 'tactics', id: 't1', fields: { name: 'Evening shift' } });

  it('wait for tactics together while there are none', () => {
    expect(codes(weak)).toEqual(['note ownPosition.research.weaknessesNoTactics']);
    expect(check(weak)[0]?.title.params).toEqual({ count: 2 });
  });

  it('ask for a tactic each, which one press begins', () => {
    const found = check(begun);
    expect(found.map(({ title }) => title.params)).toEqual([
      { weakness: 'Slow' },
      { weakness: 'Nobody at night' },
    ]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
    expect(found[0]?.place).toEqual({
      step: 'research',
      part: 'ownPosition',
      rowId: '',
      field: 'weaknesses',
    });
    const press = (plan: Plan) => found[0]?.cures[0]?.apply(plan) ?? plan;
    const cured = press(begun);
    expect(Object.values(cured.tactics).map(({ name }) => name)).toEqual(['Evening shift', 'Slow']);
    expect(check(cured).map(({ title }) => title.params)).toEqual([
      { weakness: 'Nobody at night' },
    ]);
    expect(press(cured)).toBe(cured);
  });

  it('ask again when their tactic is dropped, and not when they are deleted', () => {
    const cured = check(begun)[0]?.cures[0]?.apply(begun) ?? begun;
    const [made = ''] = Object.keys(cured.tactics).filter((id) => id !== 't1');
    expect(check(fillRow(cured, 'tactics', made, { status: 'dropped' }))).toHaveLength(2);
    expect(codes(fillPart(begun, 'ownPosition', { weaknesses: ' \n' }))).toEqual([]);
  });
});

describe('the axes of the picture', () => {
  it('are asked for once two criteria are scored, and chosen with one press', () => {
    expect(codes(sound)).toEqual(['note marketMap.research.noAxes']);
    expect(codes(cured(sound))).toEqual([]);
    const half = fillPart(sound, 'marketMap', { acrossCriterionId: 'speed' });
    expect(check(half)[0]?.place.field).toBe('upCriterionId');
    expect(codes(deleteRows(sound, 'criteria', ['tone']))).toEqual([]);
  });

  it('have to differ', () => {
    const same = fillPart(sound, 'marketMap', {
      acrossCriterionId: 'speed',
      upCriterionId: 'speed',
    });
    expect(codes(same)).toEqual(['stop marketMap.research.sameAxes']);
  });
});

describe('the check', () => {
  it('looks again only when one of its parts has changed', () => {
    const before = check(chosen);
    expect(check({ ...chosen, roles: { ...chosen.roles } })).toBe(before);
    expect(check({ ...chosen, criteria: { ...chosen.criteria } })).not.toBe(before);
  });
});
