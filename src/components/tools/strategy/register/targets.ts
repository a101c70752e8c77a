import type { RowPart } from '../../../../plan/references';
import { listParts, type ListPart } from '../../../../plan/rows';
import type { Session } from '../session.svelte';
import type { Target } from './fields';

export interface TargetRow {
  readonly id: string;
  readonly name: string;
}

/** What can be chosen, in its own order; a row without a name cannot be told from others and is left out. */
export function targetRows(session: Session, to: Target): readonly TargetRow[] {
  const ids = isList(to.part)
    ? session.rows(to.part).map(([id]) => id)
    : Object.keys(session.of(to.part));
  return ids
    .map((id) => ({ id, name: to.nameOf(session.store.plan, id) }))
    .filter(({ name }) => name.trim() !== '');
}

function isList(part: RowPart): part is ListPart {
  return listParts.some((list) => list === part);
}
