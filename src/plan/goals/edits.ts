import { limits } from '../shared/fields';
import { keysToPlace } from '../shared/order';
import { changeRow, indexAfter, rowOf, withKeys, type Rows } from '../shared/rows';
import { keptText } from '../shared/text';
import { goalsUnder } from './tree';
import type { Goal, Goals } from './schema';

/** What these edits need of a plan. */
interface HasGoals {
  readonly goals: Goals;
}
interface HasMeasures extends HasGoals {
  readonly measures: Rows<unknown>;
}
interface HasRoles extends HasGoals {
  readonly roles: Rows<unknown>;
}

const emptyGoal: Goal = {
  parentId: null,
  order: '',
  sentence: '',
  measureId: null,
  baseline: null,
  baselineBasis: 'measured',
  target: null,
  ownerRoleId: null,
  due: '',
  replies: null,
  population: null,
  promoters: null,
  detractors: null,
  deviation: null,
  note: '',
};

export interface NewGoal {
  /** From `newId()`. */
  id: string;
  /** The goal that it serves; null for a high goal. */
  parentId: string | null;
  /** The goal that it follows; null: before all others; not given: last. */
  after?: string | null;
}

export function addGoal<P extends HasGoals>(plan: P, { id, parentId, after }: NewGoal): P {
  if (rowOf(plan.goals, id) || (parentId !== null && !rowOf(plan.goals, parentId))) return plan;
  const siblings = goalsUnder(plan.goals, parentId);
  const keys = keysToPlace(siblings, indexAfter(siblings, after), id);
  return { ...plan, goals: withKeys({ ...plan.goals, [id]: { ...emptyGoal, parentId } }, keys) };
}

export function describeGoal<P extends HasGoals>(plan: P, id: string, sentence: string): P {
  return change(plan, id, { sentence: keptText(sentence, limits.sentence) });
}

export function noteOnGoal<P extends HasGoals>(plan: P, id: string, note: string): P {
  return change(plan, id, { note: keptText(note, limits.text) });
}

/** Baseline and target stay as typed, also where the new measure has another scale: the check says so. */
export function setGoalMeasure<P extends HasMeasures>(
  plan: P,
  id: string,
  measureId: string | null,
): P {
  if (measureId !== null && !rowOf(plan.measures, measureId)) return plan;
  return change(plan, id, { measureId });
}

export function setGoalOwner<P extends HasRoles>(
  plan: P,
  id: string,
  ownerRoleId: string | null,
): P {
  if (ownerRoleId !== null && !rowOf(plan.roles, ownerRoleId)) return plan;
  return change(plan, id, { ownerRoleId });
}

/** A number that is typed has been measured. */
export function setBaseline<P extends HasGoals>(plan: P, id: string, baseline: number | null): P {
  if (baseline === null) return change(plan, id, { baseline });
  return change(plan, id, { baseline, baselineBasis: 'measured' });
}

/** Says that nobody knows the baseline yet and that it will be measured before anything else. */
export function measureFirst<P extends HasGoals>(plan: P, id: string): P {
  return change(plan, id, { baseline: null, baselineBasis: 'toMeasure' });
}

export function setTarget<P extends HasGoals>(plan: P, id: string, target: number | null): P {
  return change(plan, id, { target });
}

/** @param due an ISO calendar date, or '' for none */
export function setDue<P extends HasGoals>(plan: P, id: string, due: string): P {
  return change(plan, id, { due });
}

/** What is known of the replies: how many, of how many customers, how they are split. */
export type Sample = Pick<
  Goal,
  'replies' | 'population' | 'promoters' | 'detractors' | 'deviation'
>;

export function setSample<P extends HasGoals>(plan: P, id: string, sample: Partial<Sample>): P {
  return change(plan, id, sample);
}

function change<P extends HasGoals>(plan: P, id: string, fields: Partial<Goal>): P {
  const goals = changeRow(plan.goals, id, fields);
  return goals === plan.goals ? plan : { ...plan, goals };
}
