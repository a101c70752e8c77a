import { setGoalMeasure } from './goals/edits';
import type { Goal } from './goals/schema';
import { addMeasure } from './measures/edits';
import type { MeasureKind } from './measures/schema';
import type { Participant } from './cover/schema';
import type { Plan } from './plan';
import { inOrder, rowOf, withoutReferences, withoutRows } from './shared/rows';

/** Edits that reach over several parts. The others stand in the folder of their part. */

/** A goal or participant that had this role has none afterwards. */
export function deleteRole(plan: Plan, id: string): Plan {
  if (!rowOf(plan.roles, id)) return plan;
  const isGone = (roleId: string) => roleId === id;
  return {
    ...plan,
    roles: withoutRows(plan.roles, new Set([id])),
    goals: withoutReferences<Goal>(plan.goals, 'ownerRoleId', isGone),
    participants: withoutReferences<Participant>(plan.participants, 'roleId', isGone),
  };
}

/** Goals that named this measure name none afterwards; their figures stay. */
export function deleteMeasure(plan: Plan, id: string): Plan {
  if (!rowOf(plan.measures, id)) return plan;
  return {
    ...plan,
    measures: withoutRows(plan.measures, new Set([id])),
    goals: withoutReferences<Goal>(plan.goals, 'measureId', (measureId) => measureId === id),
  };
}

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
