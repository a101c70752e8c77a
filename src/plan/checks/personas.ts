import type { Persona } from '../personas/schema';
import type { Plan } from '../plan';
import { link, linkedFrom } from '../rows';
import { inOrder } from '../shared/rows';
import { finding, reasoned, sentence, type Cure, type Finding, type Place } from './finding';
import { checkJourneys } from './journeys';
import { whenChanged } from './when-changed';

/** What will not work about the personas, and about the journeys that tell their way. */
export const checkPersonas = whenChanged(
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
        ...reasoned('personas.unnamed'),
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
      ...reasoned('personas.noNeeds'),
    }),
  ];
}

function noChannel(plan: Plan, id: string): Finding[] {
  if (linkedFrom(plan, 'personaChannels', id).length > 0) return [];
  return [
    finding('personas.noChannel', {
      severity: 'warn',
      place: at(id, 'personaChannels'),
      ...reasoned('personas.noChannel'),
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
      ...reasoned('personas.noJourney'),
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
      ...reasoned('personas.allAssumed'),
    }),
  ];
}
