import { newId } from '../../../../../lib/ids';
import type { Plan } from '../../../../../plan/plan';
import type { RowPart } from '../../../../../plan/references';
import { addRow, fillRow, rowsAt } from '../../../../../plan/rows';
import { addMeasure } from '../../../../../plan/measures/edits';
import type { Target } from '../fields';

/** Parts whose rows are known by a name, so that a name is enough to make one. */
const named = [
  'roles',
  'stages',
  'channels',
  'touchpoints',
  'workflows',
  'competitors',
  'criteria',
  'gaps',
  'personas',
  'journeys',
  'tactics',
  'matrices',
  'surveys',
] as const;
type NamedPart = (typeof named)[number];

/** A row of that name: the one that there is, or a new one. @returns the plan with it, and its id */
export function withNamed(plan: Plan, to: Target, name: string): { plan: Plan; id: string } {
  const same = Object.keys(rowsAt(plan, to.part)).find(
    (id) => to.nameOf(plan, id).trim() === name.trim(),
  );
  if (same !== undefined) return { plan, id: same };
  const id = newId();
  return { plan: withNew(plan, to.part, id, name.trim()), id };
}

function withNew(plan: Plan, part: RowPart, id: string, name: string): Plan {
  if (part === 'measures') return addMeasure(plan, { id, kind: 'share', name });
  if (!isNamed(part)) throw new TypeError(`A row of ${part} cannot be made of a name`);
  return fillRow(addRow(plan, { part, id }), part, id, { name });
}

function isNamed(part: RowPart): part is NamedPart {
  return named.some((name) => name === part);
}
