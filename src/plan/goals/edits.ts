import { limits } from '../shared/fields';
import { keysToPlace, type Placed } from '../shared/order';
import { changeRow, indexAfter, rowOf, withKeys, type Rows } from '../shared/rows';
import { keptText } from '../shared/text';
import { goalsUnder, goalWithSubGoals } from './tree';
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

/** One step, or a place: under a goal (null: at the top), at an index among the others there. */
export type GoalMove =
  | 'up'
  | 'down'
  | 'indent'
  | 'outdent'
  | { readonly parentId: string | null; readonly index: number };

/** Moves a goal with its sub-goals; a move that leads nowhere, or under the goal itself, changes nothing. */
export function moveGoal<P extends HasGoals>(plan: P, id: string, move: GoalMove): P {
  const to = destination(plan.goals, id, move);
  if (!to) return plan;
  const siblings = goalsUnder(plan.goals, to.parentId);
  const others = siblings.filter((sibling) => sibling.id !== id);
  const index = Math.min(Math.max(Math.trunc(to.index), 0), others.length);
  if (others.length < siblings.length && siblings[index]?.id === id) return plan;
  const moved = changeRow(plan.goals, id, { parentId: to.parentId });
  const goals = withKeys(moved, keysToPlace(others, index, id));
  return goals === plan.goals ? plan : { ...plan, goals };
}

export function canMoveGoal(plan: HasGoals, id: string, move: GoalMove): boolean {
  return moveGoal(plan, id, move) !== plan;
}

interface Place {
  readonly parentId: string | null;
  readonly index: number;
}

function destination(goals: Goals, id: string, move: GoalMove): Place | undefined {
  const goal = rowOf(goals, id);
  if (!goal) return undefined;
  if (typeof move === 'object') return isAllowed(goals, id, move.parentId) ? move : undefined;
  const parentId = rowOf(goals, goal.parentId) ? goal.parentId : null;
  const siblings: readonly Placed[] = goalsUnder(goals, parentId);
  const index = siblings.findIndex((sibling) => sibling.id === id);
  switch (move) {
    case 'up':
      return index > 0 ? { parentId, index: index - 1 } : undefined;
    case 'down':
      return index < siblings.length - 1 ? { parentId, index: index + 1 } : undefined;
    case 'indent':
      return lastUnder(goals, siblings[index - 1]?.id);
    case 'outdent':
      return parentId === null ? undefined : behind(goals, parentId);
    default:
      return move satisfies never;
  }
}

function isAllowed(goals: Goals, id: string, parentId: string | null): boolean {
  if (parentId === null) return true;
  return rowOf(goals, parentId) !== undefined && !goalWithSubGoals(goals, id).has(parentId);
}

function lastUnder(goals: Goals, parentId: string | undefined): Place | undefined {
  return parentId === undefined
    ? undefined
    : { parentId, index: goalsUnder(goals, parentId).length };
}

function behind(goals: Goals, id: string): Place {
  const above = rowOf(goals, id)?.parentId ?? null;
  const parentId = rowOf(goals, above) ? above : null;
  return { parentId, index: goalsUnder(goals, parentId).findIndex((goal) => goal.id === id) + 1 };
}

function change<P extends HasGoals>(plan: P, id: string, fields: Partial<Goal>): P {
  const goals = changeRow(plan.goals, id, fields);
  return goals === plan.goals ? plan : { ...plan, goals };
}
