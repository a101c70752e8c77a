import { limits } from '../shared/fields';
import { addRow } from '../shared/rows';
import { keptText } from '../shared/text';
import type { Role, Roles } from './schema';

interface HasRoles {
  readonly roles: Roles;
}

export interface NewRole {
  /** From `newId()`. */
  id: string;
  name: string;
  /** The role that it follows; null: before all others; not given: last. */
  after?: string | null;
}

export function addRole<P extends HasRoles>(plan: P, { id, name, after }: NewRole): P {
  const role: Role = { order: '', name: keptText(name, limits.name), note: '' };
  const roles = addRow(plan.roles, id, role, after);
  return roles === plan.roles ? plan : { ...plan, roles };
}
