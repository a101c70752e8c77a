import { flatGoals, goalNumber, goalTree } from '../../../plan/goals/tree';
import type { Plan } from '../../../plan/plan';
import type { Step } from '../../../plan/progress/schema';
import { saidIn } from '../../../plan/said';
import type { Words } from './words';

/** The parts that are filled in, and the step in which that is begun; null: in several. */
const stepsOfParts = {
  cover: 'cover',
  participants: 'cover',
  meetings: 'cover',
  roles: null,
  stages: 'audit',
  channels: 'audit',
  channelOwners: 'audit',
  standards: 'measures',
  measures: 'measures',
  readings: 'measures',
  goals: 'goals',
  touchpoints: 'audit',
  workflows: 'audit',
  competitors: 'competitors',
  rankings: 'competitors',
  ownPosition: 'research',
  criteria: 'research',
  scores: 'research',
  gaps: 'research',
  marketMap: 'research',
  personas: 'personas',
  personaChannels: 'personas',
  journeys: 'personas',
  journeyPersonas: 'personas',
  cards: 'personas',
  tactics: 'tactics',
  tacticSteps: 'tactics',
  tacticGoals: 'tactics',
  tacticAnswers: 'tactics',
  matrices: 'tactics',
  matrixRoles: 'tactics',
  tasks: 'tactics',
  duties: 'tactics',
  surveys: 'surveys',
  questions: 'surveys',
  feedback: 'optimise',
  lessons: 'optimise',
  reviews: 'optimise',
  rhythm: 'optimise',
  report: 'measures',
} as const satisfies Record<Exclude<keyof Plan, 'about' | 'progress'>, Step | null>;

type EditedPart = keyof typeof stepsOfParts;

/** What is done to any list; a part that is no list is only filled in. */
const verbs = ['add', 'delete', 'move', 'fill', 'paste'] as const;
type Verb = (typeof verbs)[number];

/**
 * Acts with words of their own, under `act.…`, and the step that they begin: the first act in a step begins
 * it. Acts on a goal name its number.
 */
const acts = {
  title: 'cover',
  organisation: 'cover',
  period: 'cover',
  vision: 'cover',
  documentLanguage: 'cover',
  currency: 'cover',
  step: null,
  example: null,
  restore: null,
  'goal.add': 'goals',
  'goal.delete': 'goals',
  'goal.move': 'goals',
  'goal.sentence': 'goals',
  'goal.measure': 'goals',
  'goal.owner': 'goals',
  'goal.baseline': 'goals',
  'goal.target': 'goals',
  'goal.due': 'goals',
  'goal.sample': 'goals',
  'goal.note': 'goals',
  measure: 'goals',
} as const satisfies Record<string, Step | null>;

type NamedAct = keyof typeof acts;
export type Act = NamedAct | `${EditedPart}.${Verb}`;

export function stepOfAct(act: Act): Step | null {
  if (isNamed(act)) return acts[act];
  const [part] = act.split('.');
  return isEdited(part) ? stepsOfParts[part] : null;
}

/** The words of a step of the history, from the label that it was given when it was done. */
export function wordsOfLabel(label: string, plan: Plan, t: Words): string {
  const [act, row] = label.split(' ');
  if (isNamed(act)) return wordsOfNamed(act, row, plan, t);
  const [part, verb] = act?.split('.') ?? [];
  if (!isEdited(part) || !isVerb(verb)) return t('act.other');
  const list = t(`list.${part}`);
  if (verb !== 'fill') return t(`act.rows.${verb}`, { list });
  const name = row === undefined ? '' : saidIn(plan[part], row);
  return name === '' ? t('act.rows.change', { list }) : t('act.rows.fill', { list, name });
}

function wordsOfNamed(act: NamedAct, row: string | undefined, plan: Plan, t: Words): string {
  if (row === undefined) return t(`act.${act}`);
  const node = flatGoals(goalTree(plan.goals)).find(({ id }) => id === row);
  return node ? t(`act.${act}`, { number: goalNumber(node) }) : t('act.other');
}

function isNamed(name: string | undefined): name is NamedAct {
  return name !== undefined && Object.hasOwn(acts, name);
}

function isEdited(part: string | undefined): part is EditedPart {
  return part !== undefined && Object.hasOwn(stepsOfParts, part);
}

function isVerb(name: string | undefined): name is Verb {
  return verbs.some((verb) => verb === name);
}
