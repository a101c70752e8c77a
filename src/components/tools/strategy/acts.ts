import { goalNumber } from '../../../plan/goals/to-document';
import { flatGoals, goalTree } from '../../../plan/goals/tree';
import type { Plan } from '../../../plan/plan';
import type { StepName } from './steps';
import type { Words } from './workbench';

/**
 * What can be undone, and the step that it belongs to: the first act in a step begins it. Each has its
 * words under `act.…`; acts on a goal name its number.
 */
const acts = {
  title: 'cover',
  organisation: 'cover',
  period: 'cover',
  vision: 'cover',
  documentLanguage: 'cover',
  step: null,
  example: 'goals',
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
} as const satisfies Record<string, StepName | null>;

export type Act = keyof typeof acts;

export const stepOfAct = (act: Act): StepName | null => acts[act];

/** The words of a step of the history, from the label that it was given when it was done. */
export function wordsOfLabel(label: string, plan: Plan, t: Words): string {
  const [act, row] = label.split(' ');
  if (!isAct(act)) return t('act.other');
  if (row === undefined) return t(`act.${act}`);
  const node = flatGoals(goalTree(plan.goals)).find(({ id }) => id === row);
  return node ? t(`act.${act}`, { number: goalNumber(node) }) : t('act.other');
}

function isAct(name: string | undefined): name is Act {
  return name !== undefined && Object.hasOwn(acts, name);
}
