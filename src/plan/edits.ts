import { setGoalMeasure } from './goals/edits';
import { addMeasure } from './measures/edits';
import type { MeasureKind } from './measures/schema';
import type { Plan } from './plan';
import { deleteRows } from './rows';
import { inOrder, rowOf } from './shared/rows';

/** Edits that reach over several parts. The others stand in the folder of their part. */

/** What had this role has none afterwards. */
export const deleteRole = (plan: Plan, id: string): Plan => deleteRows(plan, 'roles', [id]);

/** What named this measure names none afterwards; the figures of goals stay. */
export const deleteMeasure = (plan: Plan, id: string): Plan => deleteRows(plan, 'measures', [id]);

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
