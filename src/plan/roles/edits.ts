import { limits } from '../shared/fields';
import { addRow, changeRow, moveRow } from '../shared/rows';
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
  return withRoles(plan, addRow(plan.roles, id, role, after));
}

export function renameRole<P extends HasRoles>(plan: P, id: string, name: string): P {
  return withRoles(plan, changeRow(plan.roles, id, { name: keptText(name, limits.name) }));
}

export function noteOnRole<P extends HasRoles>(plan: P, id: string, note: string): P {
  return withRoles(plan, changeRow(plan.roles, id, { note: keptText(note, limits.text) }));
}

/** @param index among the other roles */
export function moveRole<P extends HasRoles>(plan: P, id: string, index: number): P {
  return withRoles(plan, moveRow(plan.roles, id, index));
}

function withRoles<P extends HasRoles>(plan: P, roles: Roles): P {
  return roles === plan.roles ? plan : { ...plan, roles };
}
