import { describe, expect, it } from 'vitest';
import { locales } from '../../../../src/i18n/locales';
import { addTacticFor } from '../../../../src/plan/answers';
import { checkAudit } from '../../../../src/plan/checks/audit';
import type { Finding } from '../../../../src/plan/checks/finding';
import { wordSentence } from '../../../../src/plan/checks/words';
import { examplePlan } from '../../../../src/plan/example/example';
import { emptyPlan, type Plan } from '../../../../src/plan/plan';
import { addRow, deleteRows, fillRow, link, linkedFrom } from '../../../../src/plan/rows';
import { addUsualStages } from '../../../../src/plan/stages/edits';
import { documentWords, exampleWords } from '../messages';

const today = '2026-11-21';
const found = (plan: Plan) => checkAudit(plan, { today });
/** Without the step, which keeps them apart from what other steps find about rows of the same id. */
const short = ({ id }: Finding) => id.replace('.audit.', '.');
const codes = (plan: Plan) => found(plan).map(short);
const one = (plan: Plan, id: string): Finding => {
  const it = found(plan).find((finding) => short(finding) === id);
  if (!it) throw new Error(`${id} is not among ${codes(plan).join(', ')}`);
  return it;
};

const empty = emptyPlan({ id: 'p1', locale: 'en' });
const withRoles = ['desk', 'shop'].reduce(
  (plan, id) => addRow(plan, { part: 'roles', id, fields: { name: id } }),
  empty,
);
/** A channel, a stage and a touchpoint about which nothing is to be said. */
const sound = [
  (plan: Plan) => addRow(plan, { part: 'stages', id: 's', fields: { kind: 'decision' } }),
  (plan: Plan) =>
    addRow(plan, {
      part: 'channels',
      id: 'c',
      fields: { name: 'Phone', kind: 'phone', timing: 'synchronous', hours: '9–17' },
    }),
  (plan: Plan) => link(plan, 'channelOwners', 'c', 'desk'),
  (plan: Plan) =>
    addRow(plan, {
      part: 'touchpoints',
      id: 't',
      fields: {
        name: 'Call',
        stageId: 's',
        channelId: 'c',
        rating: 4,
        evidence: 'researched',
        source: 'Calls',
      },
    }),
].reduce((plan, edit) => edit(plan), withRoles);
const channel = (fields: Parameters<typeof fillRow<'channels'>>[3]) =>
  fillRow(sound, 'channels', 'c', fields);
const touchpoint = (fields: Parameters<typeof fillRow<'touchpoints'>>[3]) =>
  fillRow(sound, 'touchpoints', 't', fields);
const workflow = (fields: Parameters<typeof fillRow<'workflows'>>[3]) =>
  addRow(sound, {
    part: 'workflows',
    id: 'w',
    fields: { name: 'Refund', ownerRoleId: 'desk', agentsSay: 'Slow', ...fields },
  });

describe('the checks of the audit', () => {
  it('say nothing of an empty plan, nor of a sound one', () => {
    expect(codes(empty)).toEqual([]);
    expect(codes(sound)).toEqual([]);
    expect(codes(workflow({}))).toEqual([]);
  });

  it.each([
    ['stages', 'x.stageName'],
    ['channels', 'x.channelName'],
    ['touchpoints', 'x.touchpointName'],
    ['workflows', 'x.workflowName'],
  ] as const)('ask a blank row of %s for its name only', (part, code) => {
    const plan = addRow(sound, { part, id: 'x' });
    expect(codes(plan)).toEqual([code]);
    expect(one(plan, code)).toMatchObject({ severity: 'stop', place: { part, rowId: 'x' } });
  });

  it('find a stage and a channel that nothing uses, once there are touchpoints', () => {
    let plan = addRow(sound, { part: 'stages', id: 's2', fields: { name: 'Moving in' } });
    plan = addRow(plan, {
      part: 'channels',
      id: 'c2',
      fields: { name: 'Post', kind: 'post', timing: 'asynchronous' },
    });
    plan = link(plan, 'channelOwners', 'c2', 'desk');
    expect(codes(plan)).toEqual(['s2.stageUnused', 'c2.channelUnused']);
    const used = fillRow(plan, 'touchpoints', 't', { stageId: 's2', channelId: 'c2' });
    expect(codes(used)).toEqual(['s.stageUnused', 'c.channelUnused']);
  });

  it('say once that there are no touchpoints, not once a stage', () => {
    expect(codes(addUsualStages(empty))).toEqual(['touchpoints.noTouchpoints']);
    expect(codes(deleteRows(sound, 'touchpoints', ['t']))).toEqual(['touchpoints.noTouchpoints']);
  });

  it('find a channel without an owner, and one with two, which a press gives to either', () => {
    expect(codes(deleteRows(sound, 'channelOwners', ['c-desk']))).toEqual(['c.noOwner']);
    const shared = link(sound, 'channelOwners', 'c', 'shop');
    const { title, cures } = one(shared, 'c.twoOwners');
    expect(title.params).toEqual({ count: 2 });
    const kept = cures.map(({ apply }) => linkedFrom(apply(shared), 'channelOwners', 'c'));
    expect(kept).toEqual([['desk'], ['shop']]);
    expect(cures.map(({ apply }) => codes(apply(shared)))).toEqual([[], []]);
  });

  it('ask for hours where both sides have to be there at once', () => {
    expect(codes(channel({ hours: ' ' }))).toEqual(['c.noHours']);
    expect(codes(channel({ hours: '', kind: 'email', timing: 'asynchronous' }))).toEqual([]);
  });

  it('ask for the timing, and know it by the kind', () => {
    const open = channel({ timing: '' });
    expect(codes(open)).toEqual(['c.noTiming']);
    expect(codes(one(open, 'c.noTiming').cures[0]?.apply(open) ?? open)).toEqual([]);
    expect(one(channel({ timing: '', kind: 'other' }), 'c.noTiming').cures).toEqual([]);
  });

  it.each([
    ['chat', 'asynchronous', 'c.notSynchronous'],
    ['phone', 'asynchronous', 'c.notSynchronous'],
    ['messaging', 'synchronous', 'c.notAsynchronous'],
    ['email', 'synchronous', 'c.notAsynchronous'],
  ] as const)('find %s that is marked %s; every cure takes it away', (kind, timing, code) => {
    const plan = channel({ kind, timing });
    expect(codes(plan)).toContain(code);
    const { cures } = one(plan, code);
    expect(cures).toHaveLength(kind === 'chat' || kind === 'messaging' ? 2 : 1);
    for (const { apply } of cures) expect(codes(apply(plan))).toEqual([]);
  });

  it('leave the timing of help pages and chatbots to the planner', () => {
    expect(codes(channel({ kind: 'helpPages', timing: 'asynchronous' }))).toEqual([]);
    expect(codes(channel({ kind: 'chatbot', timing: 'synchronous' }))).toEqual([]);
  });

  it.each([
    [{ stageId: null }, ['s.stageUnused', 't.noStage']],
    [{ channelId: null }, ['c.channelUnused', 't.noChannel']],
    [{ rating: null }, ['t.notRated']],
    [{ evidence: '' }, ['t.noEvidence']],
    [{ evidence: 'assumed' }, ['t.assumed']],
    [{ source: '' }, ['t.noSource']],
    [{ evidence: 'partly', source: '' }, []],
  ] as const)('find what %j leaves open about a touchpoint', (fields, expected) => {
    expect(codes(touchpoint(fields))).toEqual(expected);
  });

  it.each([
    [{ equipped: 'no' }, ['w.missingUnnamed']],
    [{ equipped: 'partly' }, ['w.missingUnnamed']],
    [{ equipped: 'yes' }, []],
    [{ agentsSay: '' }, ['w.agentsNotAsked']],
    [{ ownerRoleId: null }, ['w.workflowNoOwner']],
  ] as const)('find what %j leaves open about a workflow', (fields, expected) => {
    const plan = workflow(fields);
    expect(codes(plan).filter((id) => id.startsWith('w.'))).toEqual(expected);
  });
});

describe('what no tactic answers', () => {
  const weak = fillRow(workflow({ gaps: 'Nobody calls back' }), 'touchpoints', 't', { rating: 2 });
  const begun = addRow(weak, { part: 'tactics', id: 'other', fields: { name: 'Other' } });

  it('is one note, counted, while there are no tactics', () => {
    expect(codes(weak)).toEqual(['tactics.nothingAnswered']);
    expect(one(weak, 'tactics.nothingAnswered')).toMatchObject({
      severity: 'note',
      place: { step: 'tactics' },
      title: { params: { count: 2 } },
    });
  });

  it('is a warning beside each weakness afterwards', () => {
    expect(codes(begun)).toEqual(['t.weakUnanswered', 'w.gapsUnanswered']);
    expect(one(begun, 't.weakUnanswered').place.field).toBe('rating');
    expect(one(begun, 'w.gapsUnanswered').place.field).toBe('gaps');
    const named = fillRow(begun, 'touchpoints', 't', { threats: 'A rival' });
    expect(one(named, 't.weakUnanswered').place.field).toBe('threats');
  });

  it('goes when a tactic answers it, and comes back when that is dropped', () => {
    const answered = addTacticFor(begun, 'a', { field: 'touchpointId', id: 't' });
    expect(codes(answered)).toEqual(['w.gapsUnanswered']);
    const dropped = fillRow(answered, 'tactics', 'a', { status: 'dropped' });
    expect(codes(dropped)).toEqual(['t.weakUnanswered', 'w.gapsUnanswered']);
  });

  it('is answered with one press, and pressing again begins no second tactic', () => {
    const [cure] = one(begun, 't.weakUnanswered').cures;
    const once = cure?.apply(begun) ?? begun;
    expect(codes(once)).toEqual(['w.gapsUnanswered']);
    expect(Object.values(once.tactics).map(({ name }) => name)).toEqual(['Other', 'Call']);
    expect(cure?.apply(once)).toBe(once);
  });
});

describe.each(locales)('the example in %s', (locale) => {
  const plan = examplePlan(exampleWords(locale), locale, { id: 'p1', today });

  it('leaves open what real audits leave open', () => {
    const own = ['noOwner', 'twoOwners', 'assumed', 'missingUnnamed', 'agentsNotAsked'];
    const shown = codes(plan).filter((id) => own.some((code) => id.endsWith(`.${code}`)));
    expect(shown).toEqual([
      'chat.twoOwners',
      'social.noOwner',
      'search-ad.assumed',
      'late-van.missingUnnamed',
      'late-van.agentsNotAsked',
    ]);
  });

  it('is told in whole sentences', () => {
    const words = documentWords(locale);
    for (const { title, why, cures } of found(plan)) {
      const said = [title, ...why, ...cures.map(({ label }) => label)];
      for (const it of said) expect(wordSentence(it, words, locale)).not.toMatch(/[{}]|undefined/);
    }
  });
});

it('looks again only at what has changed', () => {
  const before = found(sound);
  const after = found(fillRow(sound, 'roles', 'desk', { note: 'New' }));
  expect(after).toEqual(before);
  const many = Array.from({ length: 1000 }, (_, index) => `t${String(index)}`).reduce(
    (plan, id) => addRow(plan, { part: 'touchpoints', id, fields: { name: id, rating: 3 } }),
    sound,
  );
  const first = found(many).find(({ id }) => id === 't7.audit.noStage');
  const second = found(fillRow(many, 'touchpoints', 't8', { name: 'Other' })).find(
    ({ id }) => id === 't7.audit.noStage',
  );
  expect(first).toBeDefined();
  expect(second).toBe(first);
});
