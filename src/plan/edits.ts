import { setGoalMeasure } from './goals/edits';
import { addMeasure } from './measures/edits';
import type { MeasureKind } from './measures/schema';
import type { Plan } from './plan';
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
