import * as v from 'valibot';
import { limits, order, rowsOf, text } from '../shared/fields';

/** A team or a function, never a person: people change, the plan stands. */
const roleSchema = v.pipe(
  v.object({ order, name: text(limits.name), note: text(limits.text) }),
  v.readonly(),
);

export const rolesSchema = rowsOf(roleSchema);

export type Role = v.InferOutput<typeof roleSchema>;
export type Roles = v.InferOutput<typeof rolesSchema>;
