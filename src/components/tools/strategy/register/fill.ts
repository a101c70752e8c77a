import type { Plan } from '../../../../plan/plan';
import { fillRow, type FieldsOf, type ListPart } from '../../../../plan/rows';

/** Fills in one field that a description names; `FieldSpec` has joined the kind of field to its type. */
export function fillField<K extends ListPart>(
  plan: Plan,
  part: K,
  id: string,
  { field, value }: { readonly field: string; readonly value: unknown },
): Plan {
  return fillRow(plan, part, id, { [field]: value } as FieldsOf<K>);
}
