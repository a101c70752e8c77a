import { assignDuty, lettersOf, withColumn } from './duties';
import type { Plan } from './plan';
import { variants } from './raci/variants';
import { addRow, linkId } from './rows';
import { inOrder, rowOf } from './shared/rows';

/** The matrix that a plan without one begins with; the same for everybody, so that two who press make one. */
export const firstMatrixId = 'responsibilities';

/** The matrix that new rows go to: the plan's first, or the one that will be made. */
function usualMatrixId({ matrices }: Plan): string {
  return inOrder(matrices)[0]?.[0] ?? firstMatrixId;
}

/** The id of the row that a step becomes, or the whole tactic; the same for everybody who presses. */
export const taskIdOf = (tacticId: string, stepId: string | null): string =>
  linkId(tacticId, stepId ?? 'task');

/**
 * Makes rows of a responsibility matrix from a tactic: one a step, or one for the whole where it has no
 * steps. The tactic's owner is accountable, a step's owner does it; both become columns. Where there is no
 * such matrix it is made. Rows that were made before are left as they are, so a second press adds only what
 * is new, and two people who press make the same rows.
 */
export function makeTasks(plan: Plan, tacticId: string, matrixId = usualMatrixId(plan)): Plan {
  const tactic = rowOf(plan.tactics, tacticId);
  if (!tactic) return plan;
  const started = rowOf(plan.matrices, matrixId)
    ? plan
    : addRow(plan, { part: 'matrices', id: matrixId });
  const steps = inOrder(plan.tacticSteps).filter(([, step]) => step.tacticId === tacticId);
  const rows =
    steps.length === 0
      ? [{ id: taskIdOf(tacticId, null), name: tactic.name, doerId: null }]
      : steps.map(([stepId, step]) => ({
          id: taskIdOf(tacticId, stepId),
          name: step.text,
          doerId: step.ownerRoleId,
        }));
  return rows.reduce((now, { id, name, doerId }) => {
    if (rowOf(now.tasks, id)) return now;
    const added = addRow(now, { part: 'tasks', id, fields: { matrixId, tacticId, name } });
    return withDuties(added, id, doerId, tactic.ownerRoleId);
  }, started);
}

function withDuties(
  plan: Plan,
  taskId: string,
  doerId: string | null,
  ownerId: string | null,
): Plan {
  const matrixId = rowOf(plan.tasks, taskId)?.matrixId ?? '';
  const matrix = rowOf(plan.matrices, matrixId);
  if (!matrix) return plan;
  const { doer, holder } = variants[matrix.variant];
  const given = [
    [ownerId, holder],
    [doerId, doer],
  ] as const;
  return given.reduce((now, [roleId, letter]) => {
    if (roleId === null) return now;
    const letters = lettersOf(now, taskId, roleId) + letter;
    return assignDuty(withColumn(now, matrixId, roleId), taskId, roleId, letters);
  }, plan);
}
