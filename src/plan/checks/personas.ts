import type { Persona } from '../personas/schema';
import type { Plan } from '../plan';
import { link, linkedFrom } from '../rows';
import { inOrder } from '../shared/rows';
import { finding, sentence, type Cure, type Finding, type Place } from './finding';
import { checkJourneys } from './journeys';
import { remembered } from './remembered';

/** What will not work about the personas, and about the journeys that tell their way. */
export const checkPersonas = remembered(
  [
    'personas',
    'personaChannels',
    'journeys',
    'journeyPersonas',
    'cards',
    'stages',
    'touchpoints',
    'tactics',
    'tacticAnswers',
  ],
  (plan) => [
    ...inOrder(plan.personas).flatMap(([id, persona]) => checkPersona(plan, id, persona)),
    ...allAssumed(plan),
    ...checkJourneys(plan),
  ],
);

const at = (rowId: string, field = ''): Place => ({
  step: 'personas',
  part: 'personas',
  rowId,
  field,
});

function checkPersona(plan: Plan, id: string, { name, needs }: Persona): Finding[] {
  if (name.trim() === '') {
    return [
      finding('personas.unnamed', {
        severity: 'stop',
        place: at(id, 'name'),
        title: sentence('personas.unnamed'),
        why: [sentence('personas.unnamed.why')],
      }),
    ];
  }
  return [...noNeeds(id, needs), ...noChannel(plan, id), ...noJourney(plan, id)];
}

function noNeeds(id: string, needs: string): Finding[] {
  if (needs.trim() !== '') return [];
  return [
    finding('personas.noNeeds', {
      severity: 'warn',
      place: at(id, 'needs'),
      title: sentence('personas.noNeeds'),
      why: [sentence('personas.noNeeds.why')],
    }),
  ];
}

function noChannel(plan: Plan, id: string): Finding[] {
  if (linkedFrom(plan, 'personaChannels', id).length > 0) return [];
  return [
    finding('personas.noChannel', {
      severity: 'warn',
      place: at(id, 'personaChannels'),
      title: sentence('personas.noChannel'),
      why: [sentence('personas.noChannel.why')],
    }),
  ];
}

function noJourney(plan: Plan, id: string): Finding[] {
  const isTold = Object.values(plan.journeyPersonas).some(({ personaId }) => personaId === id);
  if (isTold) return [];
  return [
    finding('personas.noJourney', {
      severity: 'warn',
      place: at(id),
      title: sentence('personas.noJourney'),
      why: [sentence('personas.noJourney.why')],
      cures: joinsTo(plan, id),
    }),
  ];
}

/** Where there is one journey alone, one press links the persona with it. */
function joinsTo({ journeys }: Plan, personaId: string): Cure[] {
  const [only, ...others] = Object.entries(journeys);
  if (!only || others.length > 0 || only[1].name.trim() === '') return [];
  const [journeyId, { name }] = only;
  return [
    {
      label: sentence('personas.cure.join', { name: name.trim() }),
      apply: (plan) => link(plan, 'journeyPersonas', journeyId, personaId),
    },
  ];
}

function allAssumed({ personas }: Plan): Finding[] {
  const named = Object.values(personas).filter(({ name }) => name.trim() !== '');
  if (named.length === 0 || named.some(({ evidence }) => evidence !== 'assumed')) return [];
  return [
    finding('personas.allAssumed', {
      severity: 'warn',
      place: at(''),
      title: sentence('personas.allAssumed'),
      why: [sentence('personas.allAssumed.why')],
    }),
  ];
}
