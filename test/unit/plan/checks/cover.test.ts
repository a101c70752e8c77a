import { describe, expect, it } from 'vitest';
import { checkCover } from '../../../../src/plan/checks/cover';
import type { Cover } from '../../../../src/plan/cover/schema';
import { emptyPlan, type Plan } from '../../../../src/plan/plan';
import { markStep } from '../../../../src/plan/progress/edits';
import { addRole } from '../../../../src/plan/roles/edits';
import { addRow, fillPart } from '../../../../src/plan/rows';

const today = '2026-11-21';
const untouched = emptyPlan({ id: 'p1', locale: 'en', title: 'Strategy' });
const whole = {
  periodStart: '2027-01-01',
  periodEnd: '2027-12-31',
  vision: 'Nobody waits without knowing for what.',
};

/** A cover that nothing is wrong with, then with other fields. */
function planWith(fields: Partial<Cover>): Plan {
  const begun = markStep(untouched, 'cover', 'inProgress');
  const met = addRow(begun, { part: 'meetings', id: 'm', fields: { name: 'Vision' } });
  return fillPart(met, 'cover', { ...whole, ...fields });
}
const check = (plan: Plan) => checkCover(plan, { today });
const codes = (plan: Plan) => check(plan).map(({ id, severity }) => `${severity} ${id}`);

describe('the cover', () => {
  it('asks nothing while nobody has come to it, until there is a plan behind it', () => {
    expect(codes(untouched)).toEqual([]);
    expect(codes(planWith({}))).toEqual([]);
    expect(codes(addRow(untouched, { part: 'tactics', id: 't' }))).toEqual([
      'note cover.cover.noEnd',
      'warn cover.cover.noVision',
    ]);
  });

  it.each<[string, Partial<Cover>]>([
    ['note cover.cover.noEnd', { periodEnd: '' }],
    ['warn cover.cover.noVision', { vision: ' ' }],
    ['stop cover.cover.backwards', { periodStart: '2028-01-01' }],
  ])('%s %o', (code, fields) => {
    expect(codes(planWith(fields))).toEqual([code]);
  });

  it('swaps days that are the wrong way round, on a cover that nobody has come to as well', () => {
    const days = { periodStart: '2027-12-31', periodEnd: '2027-01-01' };
    const plan = fillPart(untouched, 'cover', days);
    const cured = check(plan)[0]?.cures[0]?.apply(plan);
    expect(cured?.cover).toMatchObject({ periodStart: '2027-01-01', periodEnd: '2027-12-31' });
    expect(cured && codes(cured)).toEqual([]);
  });

  it('lets a plan last one day', () => {
    expect(codes(planWith({ periodStart: '2027-12-31' }))).toEqual([]);
  });

  it('asks when a vision was shared', () => {
    expect(codes({ ...planWith({}), meetings: {} })).toEqual(['note cover.cover.noMeeting']);
  });
});

describe('who is named', () => {
  it.each(['meetings', 'participants', 'roles'] as const)('%s need a name', (part) => {
    expect(codes(addRow(planWith({}), { part, id: 'r' }))).toEqual(['stop r.cover.noName']);
    const blank = addRow(planWith({}), { part, id: 'r', fields: { name: ' ' } });
    expect(codes(blank)).toEqual(['stop r.cover.noName']);
    const named = addRow(planWith({}), { part, id: 'r', fields: { name: 'Anna' } });
    expect(codes(named)).toEqual([]);
  });

  it('tells of a role that is there already', () => {
    const one = addRole(planWith({}), { id: 'a', name: 'Head of service' });
    const two = addRow(one, { part: 'roles', id: 'b', fields: { name: ' head of Service' } });
    expect(codes(two)).toEqual(['warn b.cover.namedTwice']);
    expect(codes(addRole(one, { id: 'b', name: 'Delivery' }))).toEqual([]);
  });

  it('does not take two roles without a name for one', () => {
    const one = addRow(planWith({}), { part: 'roles', id: 'a' });
    const two = addRow(one, { part: 'roles', id: 'b' });
    expect(codes(two)).toEqual(['stop a.cover.noName', 'stop b.cover.noName']);
  });
});

describe('a finding leads', () => {
  const placeOf = (plan: Plan) => check(plan)[0]?.place;
  const at = (field: string) => ({ step: 'cover', part: 'cover', rowId: '', field });

  it('to the field in which it can be mended', () => {
    expect(placeOf(planWith({ periodStart: '2028-01-01' }))).toEqual(at('periodEnd'));
    expect(placeOf(planWith({ periodEnd: '' }))).toEqual(at('periodEnd'));
    expect(placeOf(planWith({ vision: '' }))).toEqual(at('vision'));
    expect(placeOf({ ...planWith({}), meetings: {} })).toEqual(at('vision'));
  });

  it('to the name of the row', () => {
    const place = { step: 'cover', part: 'roles', rowId: 'b', field: 'name' };
    const one = addRole(planWith({}), { id: 'a', name: 'Delivery' });
    expect(placeOf(addRow(one, { part: 'roles', id: 'b' }))).toEqual(place);
    const fields = { name: 'Delivery' };
    expect(placeOf(addRow(one, { part: 'roles', id: 'b', fields }))).toEqual(place);
  });
});

describe('it is looked at again', () => {
  const plan = fillPart(untouched, 'cover', whole);
  const marked = markStep(plan, 'cover', 'inProgress');

  it.each<[string, Plan, Plan, string[]]>([
    ['the step begins', plan, marked, ['note cover.cover.noMeeting']],
    [
      'there is a tactic',
      plan,
      addRow(plan, { part: 'tactics', id: 't' }),
      ['note cover.cover.noMeeting'],
    ],
    [
      'there is a meeting',
      marked,
      addRow(marked, { part: 'meetings', id: 'm', fields: { name: 'Vision' } }),
      [],
    ],
    [
      'somebody takes part',
      plan,
      addRow(plan, { part: 'participants', id: 'p' }),
      ['stop p.cover.noName'],
    ],
    ['there is a role', plan, addRow(plan, { part: 'roles', id: 'r' }), ['stop r.cover.noName']],
    [
      'the cover changes',
      marked,
      fillPart(marked, 'cover', { vision: '' }),
      ['warn cover.cover.noVision'],
    ],
  ])('when %s', (_, before, after, found) => {
    expect(codes(before)).not.toEqual(found);
    expect(codes(after)).toEqual(found);
  });
});
