import type { Block } from '../../document/blocks';
import { bullets, heading, paragraph, table } from '../../document/build';
import { lettersOf } from '../duties';
import type { Matrix, MatrixRole, Task } from '../raci/schema';
import { lettersIn, variants } from '../raci/variants';
import { groupingInOrder } from '../shared/grouped';
import { inOrder, rowOf } from '../shared/rows';
import type { Chapter, ChapterContext } from './chapter';
import { notesUnder } from './notes';

const tasksOf = groupingInOrder<Task>('matrixId');
const columnsOf = groupingInOrder<MatrixRole>('matrixId');
/** Roles beside each other, so that their names can be read on a page; the others follow in another table. */
const mostColumns = 6;

/** The responsibility assignment matrices, each with what its letters mean. For the appendix. */
export const matricesChapter: Chapter = (context) => {
  const { plan, translate } = context;
  const title = heading(1, translate('tactics.matrix.title'));
  const matrices = inOrder(plan.matrices);
  if (matrices.length === 0) return [title, paragraph(translate('tactics.matrix.none'))];
  return [title, ...matrices.flatMap(([id, matrix]) => matrixBlocks(id, matrix, context))];
};

function matrixBlocks(id: string, matrix: Matrix, context: ChapterContext): Block[] {
  const { plan, translate } = context;
  const tasks = tasksOf(plan.tasks)(id);
  const roleIds = columnsOf(plan.matrixRoles)(id).map(([, { roleId }]) => roleId);
  const variant = translate(`raciVariant.${matrix.variant}`);
  const title = matrix.name.trim() || translate('tactics.matrix.untitled', { variant });
  const notes = matrix.note.split('\n').filter((line) => line.trim() !== '');
  const parts = Math.max(1, Math.ceil(roleIds.length / mostColumns));
  const tables = Array.from({ length: parts }, (_, part) =>
    matrixTable(
      matrix,
      tasks,
      roleIds.slice(part * mostColumns, (part + 1) * mostColumns),
      context,
    ),
  );
  return [
    heading(2, title),
    ...notes.map((line) => paragraph(line)),
    ...(tasks.length === 0 ? [paragraph(translate('tactics.matrix.empty'))] : tables),
    ...notesUnder(tasks.map(([, task]) => [task.name.trim() || translate('unnamed'), task.note])),
    bullets(
      variants[matrix.variant].letters.map(({ letter, part }) =>
        translate('tactics.matrix.letter', { letter, meaning: translate(`raciPart.${part}`) }),
      ),
    ),
  ];
}

function matrixTable(
  { variant }: Matrix,
  tasks: readonly (readonly [string, Task])[],
  roleIds: readonly string[],
  { plan, translate }: ChapterContext,
): Block {
  return table({
    header: [
      translate('tactics.matrix.task'),
      ...roleIds.map((id) => rowOf(plan.roles, id)?.name ?? ''),
    ],
    widths: [4, ...roleIds.map(() => 1.6)],
    rowHeaders: true,
    rows: tasks.map(([taskId, { name }]) => [
      name.trim() || translate('unnamed'),
      ...roleIds.map((roleId) => written(lettersIn(variant, lettersOf(plan, taskId, roleId)))),
    ]),
  });
}

/** "R, A" is read as two letters, "RA" as a word. */
const written = (letters: string) => Array.from(letters).join(', ');
