import type { Place } from '../../../plan/checks/finding';
import type { Plan } from '../../../plan/plan';
import { referenceIn, type RowPart } from '../../../plan/references';
import { listOwners, type ListPart } from '../../../plan/rows';
import { rowOf } from '../../../plan/shared/rows';
import type { Destination } from './desk.svelte';

/** Lists that stand in the editor of the row that owns them. */
const isOwned = (part: string): part is ListPart =>
  part !== 'goals' && Object.hasOwn(listOwners, part);

/** How a person gets to where a finding can be mended: through the row in whose editor it stands. */
export function destinationOf({ step, part, rowId, field }: Place, plan: Plan): Destination {
  const here = { step, part, rowId, field };
  if (!isOwned(part) || rowId === '') return here;
  const ownerField = listOwners[part];
  const owner = ownerField === undefined ? undefined : referenceIn(part, ownerField);
  const ownerId = ownerField === undefined ? null : idIn(plan, part, rowId, ownerField);
  if (!owner || ownerId === null) return here;
  return { ...here, within: { part: owner.to, rowId: ownerId } };
}

function idIn(plan: Plan, part: RowPart, rowId: string, field: string): string | null {
  const row: unknown = rowOf<unknown>(plan[part], rowId);
  const id: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, field) : null;
  return typeof id === 'string' ? id : null;
}
