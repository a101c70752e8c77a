import { defineMeasure, setMeasureKind } from '../../../../plan/measures/edits';
import { measureKinds, statistics } from '../../../../plan/measures/schema';
import type { Plan } from '../../../../plan/plan';
import { fillRow, type ListPart } from '../../../../plan/rows';

/** Fills in one field that a description names; `FieldSpec` has joined the kind of field to its type. */
export function fillField(
  plan: Plan,
  part: ListPart,
  id: string,
  { field, value }: { readonly field: string; readonly value: unknown },
): Plan {
  const defined = part === 'measures' ? defineBy(plan, id, field, value) : undefined;
  return defined ?? fillRow(plan, part, id, { [field]: value });
}

/** A measure's kind brings its usual definition, and a share its scale. */
function defineBy(plan: Plan, id: string, field: string, value: unknown): Plan | undefined {
  const kind = field === 'kind' ? measureKinds.find((known) => known === value) : undefined;
  if (kind) return setMeasureKind(plan, id, kind);
  const statistic = field === 'statistic' ? statistics.find((known) => known === value) : undefined;
  return statistic ? defineMeasure(plan, id, { statistic }) : undefined;
}
