import { compareOrder, type Placed } from '../shared/order';
import { rowOf } from '../shared/rows';
import type { Goal, Goals } from './schema';

export interface GoalNode {
  readonly id: string;
  readonly goal: Goal;
  /** Its place in the tree, from 1: `[1, 2]` is the second sub-goal of the first goal. */
  readonly path: readonly number[];
  readonly subGoals: readonly GoalNode[];
}

/** The goals as people see them. Total: a goal whose parent is missing stands at the top. */
export function goalTree(goals: Goals): GoalNode[] {
  const families = familiesOf(goals);
  const nodes = (parentId: string | null, path: readonly number[]): GoalNode[] =>
    (families.get(parentId) ?? []).map(({ id, goal }, index) => {
      const here = [...path, index + 1];
      return { id, goal, path: here, subGoals: nodes(id, here) };
    });
  return nodes(null, []);
}

/** Every goal of the tree, each before its sub-goals. */
export function flatGoals(nodes: readonly GoalNode[]): GoalNode[] {
  return nodes.flatMap((node) => [node, ...flatGoals(node.subGoals)]);
}

/** "1.2", as goals are numbered everywhere. */
export const goalNumber = ({ path }: Pick<GoalNode, 'path'>): string => path.join('.');

/** The same by the goals' ids. */
export const goalNumbers = (goals: Goals): ReadonlyMap<string, string> =>
  new Map(flatGoals(goalTree(goals)).map((node) => [node.id, goalNumber(node)]));

/** The goals of one parent (null: the high goals) in their order. */
export function goalsUnder(goals: Goals, parentId: string | null): (Placed & { goal: Goal })[] {
  return familiesOf(goals).get(parentId) ?? [];
}

/** A goal and all that serve it, however far down. */
export function goalWithSubGoals(goals: Goals, id: string): ReadonlySet<string> {
  const families = familiesOf(goals);
  const found = new Set([id]);
  for (const above of found) for (const below of families.get(above) ?? []) found.add(below.id);
  return found;
}

function familiesOf(goals: Goals): Map<string | null, (Placed & { goal: Goal })[]> {
  const families = new Map<string | null, (Placed & { goal: Goal })[]>();
  for (const [id, goal] of Object.entries(goals)) {
    const parentId = rowOf(goals, goal.parentId) ? goal.parentId : null;
    const family = families.get(parentId);
    const placed = { id, order: goal.order, goal };
    if (family) family.push(placed);
    else families.set(parentId, [placed]);
  }
  for (const family of families.values()) family.sort(compareOrder);
  return families;
}
