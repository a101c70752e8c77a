import type { Plan } from './plan';
import { lettersIn, variants } from './raci/variants';
import { addRow, deleteRows, linkId } from './rows';
import { rowOf } from './shared/rows';

/** What a role has to do with a task: "RA"; '' for nothing. */
export function lettersOf({ duties }: Plan, taskId: string, roleId: string): string {
  return rowOf(duties, linkId(taskId, roleId))?.letters ?? '';
}

/**
 * Gives a role its letters for a task; '' takes them all. Letters that the matrix's variant does not know are
 * left out. A task has one holder of the last word, so a new one takes it from who had it.
 */
export function assignDuty(plan: Plan, taskId: string, roleId: string, letters: string): Plan {
  const task = rowOf(plan.tasks, taskId);
  const matrix = rowOf(plan.matrices, task?.matrixId ?? null);
  if (!task || !matrix || !rowOf(plan.roles, roleId)) return plan;
  const kept = lettersIn(matrix.variant, letters);
  if (kept === '') return deleteRows(plan, 'duties', [linkId(taskId, roleId)]);
  const { holder } = variants[matrix.variant];
  const freed = kept.includes(holder) ? withoutHolder(plan, taskId, roleId, holder) : plan;
  return withColumn(withLetters(freed, taskId, roleId, kept), task.matrixId, roleId);
}

/** Makes a role a column of a matrix, last; once. */
export function withColumn(plan: Plan, matrixId: string, roleId: string): Plan {
  const isThere = Object.values(plan.matrixRoles).some(
    (column) => column.matrixId === matrixId && column.roleId === roleId,
  );
  if (isThere || !rowOf(plan.roles, roleId) || !rowOf(plan.matrices, matrixId)) return plan;
  const id = linkId(matrixId, roleId);
  return addRow(plan, { part: 'matrixRoles', id, fields: { matrixId, roleId } });
}

/** Takes a column out of its matrix, with what the role had to do there. */
export function removeColumn(plan: Plan, columnId: string): Plan {
  const column = rowOf(plan.matrixRoles, columnId);
  if (!column) return plan;
  const cells = Object.entries(plan.duties).flatMap(([id, { taskId, roleId }]) => {
    const isHere = rowOf(plan.tasks, taskId)?.matrixId === column.matrixId;
    return isHere && roleId === column.roleId ? [id] : [];
  });
  return deleteRows(deleteRows(plan, 'duties', cells), 'matrixRoles', [columnId]);
}

function withoutHolder(plan: Plan, taskId: string, roleId: string, holder: string): Plan {
  return Object.values(plan.duties)
    .filter((duty) => duty.taskId === taskId && duty.roleId !== roleId)
    .filter(({ letters }) => letters.includes(holder))
    .reduce(
      (now, duty) => withLetters(now, taskId, duty.roleId, duty.letters.replace(holder, '')),
      plan,
    );
}

function withLetters(plan: Plan, taskId: string, roleId: string, letters: string): Plan {
  const id = linkId(taskId, roleId);
  if (letters === '') return deleteRows(plan, 'duties', [id]);
  if (rowOf(plan.duties, id)?.letters === letters) return plan;
  return { ...plan, duties: { ...plan.duties, [id]: { taskId, roleId, letters } } };
}
