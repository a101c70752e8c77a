import { setGoalMeasure } from './goals/edits';
import { goalWithSubGoals } from './goals/tree';
import { addMeasure } from './measures/edits';
import type { MeasureKind } from './measures/schema';
import type { Plan } from './plan';
import { deleteRows } from './rows';
import { inOrder, rowOf } from './shared/rows';

/** Edits that reach over several parts. The others stand in the folder of their part. */

/**
 * Measures a goal by a kind: with the plan's first measure of that kind, or with a new one.
 * @param newMeasureId from `newId()`, for the measure if one has to be made
 */
export function measureGoalBy(
  plan: Plan,
  goalId: string,
  kind: MeasureKind,
  newMeasureId: string,
): Plan {
  if (!rowOf(plan.goals, goalId)) return plan;
  const known = inOrder(plan.measures).find(([, measure]) => measure.kind === kind);
  if (known) return setGoalMeasure(plan, goalId, known[0]);
  return setGoalMeasure(addMeasure(plan, { id: newMeasureId, kind }), goalId, newMeasureId);
}

/** A goal goes with the sub-goals that serve it, and with the links of tactics to them. */
export function deleteGoal(plan: Plan, id: string): Plan {
  return rowOf(plan.goals, id)
    ? deleteRows(plan, 'goals', [...goalWithSubGoals(plan.goals, id)])
    : plan;
}
