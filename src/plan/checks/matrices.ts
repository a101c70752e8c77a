import type { Plan } from '../plan';
import { isGenericName } from '../raci/generic-names';
import type { Duty, MatrixRole, Task } from '../raci/schema';
import { lettersIn, variants } from '../raci/variants';
import { grouping, groupingInOrder } from '../shared/grouped';
import { inOrder, rowOf } from '../shared/rows';
import { finding, reasoned, type Finding, type Place } from './finding';
import { taskRules, type TaskInView } from './task-rules';
import { whenChanged } from './when-changed';

const tasksOf = groupingInOrder<Task>('matrixId');
const columnsOf = groupingInOrder<MatrixRole>('matrixId');
const dutiesOf = grouping<Duty>('taskId');

/** Who does most of the work in so many tasks or more, and in over half of all, does too much. */
const manyTasks = 6;

/** What will not work about the responsibility matrices, matrix by matrix: its tasks, then its columns. */
export const checkMatrices = whenChanged(
  ['matrices', 'matrixRoles', 'tasks', 'duties', 'roles', 'participants'],
  (plan) =>
    inOrder(plan.matrices).flatMap(([id, { variant }]) => {
      const columns = columnsOf(plan.matrixRoles)(id);
      const roleIds = new Set(columns.map(([, { roleId }]) => roleId));
      const views = tasksOf(plan.tasks)(id).map(([taskId, task]): TaskInView => {
        const cells = dutiesOf(plan.duties)(taskId)
          .filter(([, { roleId }]) => roleIds.has(roleId))
          .map(([, { roleId, letters }]) => [roleId, lettersIn(variant, letters)] as const)
          .filter(([, letters]) => letters !== '');
        return { id: taskId, task, cells, columns: columns.length, rules: variants[variant] };
      });
      return [
        ...views.flatMap((view) => taskRules.flatMap((rule) => rule(view) ?? [])),
        ...columns.flatMap(([columnId, { roleId }]) => columnFound(plan, columnId, roleId, views)),
      ];
    }),
);

function columnFound(
  plan: Plan,
  columnId: string,
  roleId: string,
  views: readonly TaskInView[],
): Finding[] {
  const place: Place = { step: 'tactics', part: 'matrixRoles', rowId: columnId, field: '' };
  const role = rowOf(plan.roles, roleId)?.name.trim() ?? '';
  const note = (code: 'emptyColumn' | 'doesTooMuch' | 'genericRole' | 'personalRole', count = 0) =>
    finding(code, {
      severity: 'note',
      place,
      ...reasoned(`tactics.raci.${code}`, { role, tasks: count }),
    });
  const given = views.flatMap(({ cells, rules }) =>
    cells.flatMap(([id, letters]) => (id === roleId ? [{ letters, rules }] : [])),
  );
  const does = given.filter(({ letters, rules }) => letters.includes(rules.doer)).length;
  const isPerson = Object.values(plan.participants).some(({ name }) => name.trim() === role);
  return [
    ...(given.length === 0 && views.length > 0 ? [note('emptyColumn')] : []),
    ...(does >= manyTasks && does > views.length / 2 ? [note('doesTooMuch', does)] : []),
    ...(isGenericName(role) ? [note('genericRole')] : []),
    ...(isPerson && role !== '' ? [note('personalRole')] : []),
  ];
}
