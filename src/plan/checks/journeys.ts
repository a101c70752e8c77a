import { openProblems, type Problem } from '../answers';
import { cardText, curveOf, mapOf, walkedStages, type MapStage } from '../journey-map';
import type { Card, Journey } from '../journeys/schema';
import type { Plan } from '../plan';
import { fillRow, link, linkedFrom, rowsIn } from '../rows';
import { inOrder } from '../shared/rows';
import { beginTactic } from './begin-tactic';
import {
  finding,
  reasoned,
  sentence,
  type Cure,
  type Finding,
  type FindingStart,
  type Place,
} from './finding';

/** What will not work about the journeys and their cards. */
export function checkJourneys(plan: Plan): Finding[] {
  const open = new Map(openProblems(plan).map((problem) => [problem.id, problem]));
  return [
    ...inOrder(plan.journeys).flatMap(([id, journey]) => checkJourney(plan, open, id, journey)),
    ...noTactics(plan),
  ];
}

const at = (part: 'journeys' | 'cards', rowId: string, field = ''): Place => ({
  step: 'personas',
  part,
  rowId,
  field,
});

/** What no tactic answers, by id. */
type Open = ReadonlyMap<string, Problem>;

function checkJourney(plan: Plan, open: Open, id: string, { name }: Journey): Finding[] {
  if (name.trim() === '') {
    return [
      finding('personas.journeyUnnamed', {
        severity: 'stop',
        place: at('journeys', id, 'name'),
        ...reasoned('personas.journeyUnnamed'),
      }),
    ];
  }
  const cards = rowsIn(plan, 'cards', id);
  return [
    ...noPersona(plan, id),
    ...(cards.length === 0 ? [empty(id)] : checkMap(id, mapOf(plan, id))),
    ...cards.flatMap(([cardId, card]) => checkCard(plan, open, cardId, card)),
  ];
}

function noPersona(plan: Plan, id: string): Finding[] {
  if (linkedFrom(plan, 'journeyPersonas', id).length > 0) return [];
  return [
    finding('personas.journeyNoPersona', {
      severity: 'warn',
      place: at('journeys', id, 'journeyPersonas'),
      ...reasoned('personas.journeyNoPersona'),
      cures: joinsTo(plan, id),
    }),
  ];
}

/** Where there is one persona alone, one press links the journey with it. */
function joinsTo({ personas }: Plan, journeyId: string): Cure[] {
  const [only, ...others] = Object.entries(personas);
  if (!only || others.length > 0 || only[1].name.trim() === '') return [];
  const [personaId, { name }] = only;
  return [
    {
      label: sentence('personas.cure.join', { name: name.trim() }),
      apply: (plan) => link(plan, 'journeyPersonas', journeyId, personaId),
    },
  ];
}

const empty = (id: string) =>
  finding('personas.journeyEmpty', {
    severity: 'warn',
    place: at('journeys', id),
    ...reasoned('personas.journeyEmpty'),
  });

function checkMap(id: string, map: readonly MapStage[]): Finding[] {
  const stages = map.filter((stage) => stage.id !== null);
  const walked = walkedStages(stages);
  const missing = walked.length === 0 ? 0 : stages.length - walked.length;
  const unplaced = map
    .filter((stage) => stage.id === null)
    .reduce((sum, { cells }) => sum + Object.values(cells).flat().length, 0);
  const about = (code: string, start: Pick<FindingStart, 'severity' | 'title' | 'why'>) =>
    finding(code, { place: at('journeys', id), ...start });
  const found: (Finding | false)[] = [
    map.every(({ cells }) => cells.pain.length === 0) &&
      about('personas.journeyNoPain', {
        severity: 'warn',
        ...reasoned('personas.journeyNoPain'),
      }),
    curveOf(map).length === 0 &&
      about('personas.journeyNoFeeling', {
        severity: 'warn',
        ...reasoned('personas.journeyNoFeeling'),
      }),
    missing > 0 &&
      about('personas.stagesMissing', {
        severity: 'note',
        ...reasoned('personas.stagesMissing', { count: missing }),
      }),
    unplaced > 0 &&
      about('personas.cardsUnplaced', {
        severity: 'note',
        ...reasoned('personas.cardsUnplaced', { count: unplaced }),
      }),
  ];
  return found.filter((one) => one !== false);
}

function checkCard(plan: Plan, open: Open, id: string, card: Card): Finding[] {
  if (card.lane === 'touchpoint' && card.touchpointId === null)
    return [noTouchpoint(plan, id, card)];
  const isFelt = card.lane === 'feeling' && card.feeling !== null;
  if (cardText(plan, card) === '' && !isFelt) {
    return [
      finding('personas.cardBlank', {
        severity: 'stop',
        place: at('cards', id, 'text'),
        ...reasoned('personas.cardBlank'),
      }),
    ];
  }
  const pain = open.get(id);
  if (!pain || !hasTactics(plan)) return [];
  return [
    finding('personas.painUnanswered', {
      severity: 'warn',
      place: at('cards', id),
      ...reasoned('personas.painUnanswered'),
      cures: [beginTactic(pain)],
    }),
  ];
}

function noTouchpoint(plan: Plan, id: string, { text }: Card): Finding {
  const typed = text.trim().toLocaleLowerCase();
  const meant = inOrder(plan.touchpoints).find(
    ([, { name }]) => typed !== '' && name.trim().toLocaleLowerCase() === typed,
  );
  return finding('personas.cardNoTouchpoint', {
    severity: 'warn',
    place: at('cards', id, 'touchpointId'),
    ...reasoned('personas.cardNoTouchpoint'),
    cures: meant
      ? [
          {
            label: sentence('personas.cure.touchpoint', { name: meant[1].name.trim() }),
            apply: (now) => fillRow(now, 'cards', id, { touchpointId: meant[0] }),
          },
        ]
      : [],
  });
}

const hasTactics = ({ tactics }: Plan) => Object.keys(tactics).length > 0;

/** While there are no tactics at all, one note says what a finding for each pain would repeat. */
function noTactics(plan: Plan): Finding[] {
  if (hasTactics(plan)) return [];
  const pains = Object.values(plan.cards).filter(
    ({ lane, text }) => lane === 'pain' && text.trim() !== '',
  );
  if (pains.length === 0) return [];
  return [
    finding('personas.painsNoTactics', {
      severity: 'note',
      place: at('cards', ''),
      ...reasoned('personas.painsNoTactics', { count: pains.length }),
    }),
  ];
}
