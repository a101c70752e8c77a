import { describe, expect, it } from 'vitest';
import { checkPersonas } from '../../../../src/plan/checks/personas';
import type { Card } from '../../../../src/plan/journeys/schema';
import { emptyPlan, type Plan } from '../../../../src/plan/plan';
import { addRow, deleteRows, fillRow, link, unlink } from '../../../../src/plan/rows';

const today = '2026-11-21';
const check = (plan: Plan) => checkPersonas(plan, { today });
const codes = (plan: Plan) => check(plan).map(({ id, severity }) => `${severity} ${id}`);
const add = (plan: Plan, part: 'stages' | 'channels' | 'touchpoints', id: string) =>
  addRow(plan, { part, id, fields: { name: id } });
const addCard = (plan: Plan, id: string, fields: Partial<Card>) =>
  addRow(plan, { part: 'cards', id, fields: { journeyId: 'order', stageId: 'before', ...fields } });

/** A persona with all that it needs, its journey, a pain that a tactic answers: nothing to find. */
function soundPlan(): Plan {
  let plan = add(emptyPlan({ id: 'p1', locale: 'en' }), 'stages', 'before');
  plan = add(add(plan, 'channels', 'phone'), 'touchpoints', 'checkout');
  plan = addRow(plan, {
    part: 'personas',
    id: 'parent',
    fields: { name: 'Parent', needs: 'Be quick', evidence: 'researched' },
  });
  plan = link(plan, 'personaChannels', 'parent', 'phone');
  plan = addRow(plan, { part: 'journeys', id: 'order', fields: { name: 'First order' } });
  plan = link(plan, 'journeyPersonas', 'order', 'parent');
  plan = addCard(plan, 'late', { lane: 'pain', text: 'Late' });
  plan = addCard(plan, 'angry', { lane: 'feeling', feeling: -2 });
  plan = addRow(plan, { part: 'tactics', id: 'warn', fields: { name: 'Warn early' } });
  const answer = {
    tacticId: 'warn',
    touchpointId: null,
    workflowId: null,
    cardId: 'late',
    gapId: null,
    feedbackId: null,
    weakness: '',
  };
  return { ...plan, tacticAnswers: { 'warn-late': answer } };
}
const sound = soundPlan();

/** Presses the only cure there is. */
function cured(plan: Plan): Plan {
  const cures = check(plan).flatMap((found) => found.cures);
  expect(cures).toHaveLength(1);
  return cures[0]?.apply(plan) ?? plan;
}

describe('personas and journeys that say it all', () => {
  it('give no finding, and an empty step neither', () => {
    expect(codes(sound)).toEqual([]);
    expect(codes(emptyPlan({ id: 'p1', locale: 'en' }))).toEqual([]);
  });
});

describe('a persona', () => {
  it('that is blank is asked for its name only', () => {
    expect(codes(addRow(sound, { part: 'personas', id: 'new' }))).toEqual([
      'stop new.personas.unnamed',
    ]);
  });

  it('has needs and a channel', () => {
    expect(codes(fillRow(sound, 'personas', 'parent', { needs: ' \n' }))).toEqual([
      'warn parent.personas.noNeeds',
    ]);
    expect(codes(unlink(sound, 'personaChannels', 'parent', 'phone'))).toEqual([
      'warn parent.personas.noChannel',
    ]);
  });

  it('has a journey; where there is one alone, a press links them', () => {
    const second = fillRow(
      link(
        addRow(sound, { part: 'personas', id: 'carer', fields: { name: 'Carer', needs: 'Calm' } }),
        'personaChannels',
        'carer',
        'phone',
      ),
      'personas',
      'carer',
      { evidence: 'partly' },
    );
    expect(codes(second)).toEqual(['warn carer.personas.noJourney']);
    expect(codes(cured(second))).toEqual([]);
    const two = addRow(second, { part: 'journeys', id: 'refund', fields: { name: 'Refund' } });
    expect(check(two).flatMap(({ cures }) => cures)).toEqual([]);
  });

  it('is known from somewhere: all of them assumed is a finding, once', () => {
    const assumed = fillRow(sound, 'personas', 'parent', { evidence: 'assumed' });
    expect(codes(assumed)).toEqual(['warn personas.personas.allAssumed']);
    const known = addRow(assumed, {
      part: 'personas',
      id: 'other',
      fields: { name: 'Other', evidence: 'partly' },
    });
    expect(codes(known)).not.toContain('warn personas.personas.allAssumed');
  });
});

describe('a journey', () => {
  it('that is blank is asked for its name only', () => {
    expect(codes(addRow(sound, { part: 'journeys', id: 'new' }))).toEqual([
      'stop new.personas.journeyUnnamed',
    ]);
  });

  it('is told for somebody; where there is one persona alone, a press links them', () => {
    const lonely = unlink(sound, 'journeyPersonas', 'order', 'parent');
    expect(codes(lonely)).toEqual([
      'warn parent.personas.noJourney',
      'warn order.personas.journeyNoPersona',
    ]);
    const [, finding] = check(lonely);
    expect(codes(finding?.cures[0]?.apply(lonely) ?? lonely)).toEqual([]);
  });

  it('without cards is asked for them and for nothing else', () => {
    const bare = deleteRows(sound, 'cards', ['late', 'angry']);
    expect(codes(bare)).toEqual(['warn order.personas.journeyEmpty']);
  });

  it('has a pain point and a feeling', () => {
    expect(codes(deleteRows(sound, 'cards', ['late']))).toEqual([
      'warn order.personas.journeyNoPain',
    ]);
    expect(codes(fillRow(sound, 'cards', 'angry', { feeling: null, text: 'Angry' }))).toEqual([
      'warn order.personas.journeyNoFeeling',
    ]);
  });

  it('notes the plan’s stages that it leaves out, and cards in none', () => {
    const longer = add(add(sound, 'stages', 'during'), 'stages', 'after');
    expect(codes(longer)).toEqual(['note order.personas.stagesMissing']);
    expect(check(longer)[0]?.title.params).toEqual({ count: 2 });
    expect(codes(addCard(longer, 'a', { stageId: 'after', lane: 'action', text: 'Pays' }))).toEqual(
      ['note order.personas.stagesMissing'],
    );
    const loose = addCard(sound, 'b', { stageId: null, lane: 'action', text: 'Pays' });
    expect(codes(loose)).toEqual(['note order.personas.cardsUnplaced']);
    const none = ['late', 'angry'].reduce(
      (plan, id) => fillRow(plan, 'cards', id, { stageId: null }),
      sound,
    );
    expect(codes(none)).toEqual(['note order.personas.cardsUnplaced']);
  });
});

describe('a card', () => {
  it('says something; a feeling is said by its number', () => {
    expect(codes(addCard(sound, 'new', { lane: 'action' }))).toEqual([
      'stop new.personas.cardBlank',
    ]);
    expect(codes(addCard(sound, 'new', { lane: 'feeling', feeling: 1 }))).toEqual([]);
  });

  it('of a touchpoint names one; its own words find it', () => {
    const named = addCard(sound, 'pay', { lane: 'touchpoint', text: ' Checkout ' });
    expect(codes(named)).toEqual(['warn pay.personas.cardNoTouchpoint']);
    expect(codes(cured(named))).toEqual([]);
    const other = addCard(sound, 'pay', { lane: 'touchpoint', text: 'Pays' });
    expect(check(other).flatMap(({ cures }) => cures)).toEqual([]);
  });

  it('of a pain needs a tactic that answers; without any tactics one note says it for all', () => {
    const more = addCard(sound, 'slot', { lane: 'pain', text: 'Slot gone' });
    expect(codes(more)).toEqual(['warn slot.personas.painUnanswered']);
    const none = deleteRows(more, 'tactics', ['warn']);
    expect(codes(none)).toEqual(['note cards.personas.painsNoTactics']);
    expect(check(none)[0]?.title.params).toEqual({ count: 2 });
  });
});
