import { keysToPlace, type Placed } from '../shared/order';
import { changeRow, rowOf, withKeys } from '../shared/rows';
import type { Goals } from './schema';
import { goalsUnder, goalWithSubGoals } from './tree';

interface HasGoals {
  readonly goals: Goals;
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
