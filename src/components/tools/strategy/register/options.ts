import type { Plan } from '../../../../plan/plan';
import type { RowOf } from '../../../../plan/references';
import { addRow, listOwners, type ListPart } from '../../../../plan/rows';
import type { FieldSpec } from './fields';

export interface NewRowStart {
  readonly id: string;
  /** The row that it follows; the last if not said. */
  readonly after: string | undefined;
}

export interface RegisterOptions<K extends ListPart> {
  readonly part: K;
  readonly of?: string | undefined;
  readonly fields: readonly FieldSpec<K>[];
  readonly titleOf: (id: string, row: RowOf<K>) => string;
  readonly add?: ((plan: Plan, start: NewRowStart) => Plan) | undefined;
  readonly isNested: boolean;
}

/** The plan with a row in which nothing is filled in. */
export function withEmptyRow<K extends ListPart>(
  plan: Plan,
  { part, of, add }: RegisterOptions<K>,
  start: NewRowStart,
): Plan {
  if (add) return add(plan, start);
  const list: ListPart = part;
  if (list === 'goals' || list === 'measures') {
    throw new TypeError(`A row of ${list} needs more than its place: give the register an add`);
  }
  const owner = listOwners[list];
  const fields = owner === undefined || of === undefined ? {} : { [owner]: of };
  return addRow(plan, { part: list, ...start, fields });
}
