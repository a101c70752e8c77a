import type { Plan } from '../../../../plan/plan';
import { fillRow, type ListPart } from '../../../../plan/rows';

/** Fills in one field that a description names; `FieldSpec` has joined the kind of field to its type. */
export function fillField(
  plan: Plan,
  part: ListPart,
  id: string,
  { field, value }: { readonly field: string; readonly value: unknown },
): Plan {
  return fillRow(plan, part, id, { [field]: value });
}
