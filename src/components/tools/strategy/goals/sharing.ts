import type { Finding } from '../../../../plan/checks/finding';
import type { GoalNode } from '../../../../plan/goals/tree';

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

export type FindingsByGoal = ReadonlyMap<string, readonly Finding[]>;

/** The same for findings, goal by goal. */
export function sharingFindings(): (now: readonly Finding[]) => FindingsByGoal {
  let before: FindingsByGoal = new Map();
  return (now) => {
    const groups = Map.groupBy(now, ({ place }) => place.rowId);
    before = new Map(
      Array.from(groups, ([goalId, found]) => [goalId, same(before.get(goalId) ?? [], found)]),
    );
    return before;
  };
}

function same<T>(before: readonly T[], now: readonly T[]): readonly T[] {
  const isSame = before.length === now.length && now.every((item, at) => item === before[at]);
  return isSame ? before : now;
}
