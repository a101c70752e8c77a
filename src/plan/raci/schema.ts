import * as v from 'valibot';
import { limits, order, owner, reference, rowsOf, text } from '../shared/fields';

export const raciVariants = ['raci', 'rasci', 'raciVs', 'daci', 'rapid'] as const;

/** A responsibility assignment matrix: tasks × roles. */
const matrixSchema = v.pipe(
  v.object({
    order,
    name: text(limits.name),
    variant: v.picklist(raciVariants),
    note: text(limits.text),
  }),
  v.readonly(),
);

/** A role that is a column of the matrix. */
const matrixRoleSchema = v.pipe(
  v.object({
    /** Among the columns of the matrix. */
    order,
    matrixId: owner,
    roleId: owner,
  }),
  v.readonly(),
);

/** A row of the matrix; it may come from a tactic. */
const taskSchema = v.pipe(
  v.object({
    /** Among the tasks of the matrix. */
    order,
    matrixId: owner,
    name: text(limits.name),
    tacticId: reference,
    note: text(limits.text),
  }),
  v.readonly(),
);

/** A cell: the letters of a role for a task, each once, in the variant's order: "RA". Its id is made of both ids. */
const dutySchema = v.pipe(
  v.object({
    taskId: owner,
    roleId: owner,
    letters: v.pipe(v.string(), v.regex(/^[A-Z]{0,8}$/)),
  }),
  v.readonly(),
);

export const matricesSchema = rowsOf(matrixSchema);
export const matrixRolesSchema = rowsOf(matrixRoleSchema);
export const tasksSchema = rowsOf(taskSchema);
export const dutiesSchema = rowsOf(dutySchema);

export type Matrix = v.InferOutput<typeof matrixSchema>;
export type MatrixRole = v.InferOutput<typeof matrixRoleSchema>;
export type Task = v.InferOutput<typeof taskSchema>;
export type Duty = v.InferOutput<typeof dutySchema>;
