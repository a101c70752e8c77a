import type { Goal } from '../goals/schema';
import { flatGoals, goalTree } from '../goals/tree';
import type { Plan } from '../plan';
import { rowOf } from '../shared/rows';
import { changeTooSmall } from './change-too-small';
import type { Finding } from './finding';
import { goalRules, type GoalInView } from './goal-rules';

/**
 * What will not work about the goals, in the order of the tree and, within a goal, of its fields.
 * @param today ISO calendar date; a plan has no clock
 */
export function checkGoals(plan: Plan, { today }: { today: string }): Finding[] {
  return flatGoals(goalTree(plan.goals)).flatMap(({ id, goal }) => {
    const served = rowOf(plan.goals, goal.parentId);
    return checkGoal({
      id,
      goal,
      measure: rowOf(plan.measures, goal.measureId) ?? null,
      served: served && goal.parentId !== null ? { id: goal.parentId, goal: served } : null,
      periodEnd: plan.cover.periodEnd,
      today,
    });
  });
}

function checkGoal(view: GoalInView): Finding[] {
  const rules = isBlank(view.goal) ? goalRules.slice(0, 1) : [...goalRules, changeTooSmall];
  return rules.flatMap((rule) => rule(view) ?? []);
}

/** A goal that was only just added is asked for its sentence and nothing else yet. */
function isBlank({ sentence, measureId, baseline, target, ownerRoleId, due }: Goal): boolean {
  const fields = [measureId, baseline, target, ownerRoleId];
  return sentence.trim() === '' && due === '' && fields.every((field) => field === null);
}
