import type { GoalNode } from '../../../../plan/goals/tree';
import { same } from '../sharing';

/**
 * A function that gives each tree built of the nodes of the one before, wherever nothing changed: what is
 * the same object need not be shown again.
 */
export function sharingNodes(): (now: readonly GoalNode[]) => readonly GoalNode[] {
  let before: readonly GoalNode[] = [];
  return (now) => (before = sameNodes(before, now));
}

function sameNodes(before: readonly GoalNode[], now: readonly GoalNode[]): readonly GoalNode[] {
  const earlier = new Map(before.map((node) => [node.id, node]));
  return same(
    before,
    now.map((node) => sameNode(earlier.get(node.id), node)),
  );
}

function sameNode(before: GoalNode | undefined, now: GoalNode): GoalNode {
  if (!before) return now;
  const subGoals = sameNodes(before.subGoals, now.subGoals);
  const isSame =
    before.goal === now.goal &&
    before.path.join('.') === now.path.join('.') &&
    before.subGoals === subGoals;
  return isSame ? before : { ...now, subGoals };
}
