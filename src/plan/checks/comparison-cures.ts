import type { Plan } from '../plan';
import { addRow, fillPart, linkId } from '../rows';
import { inOrder, rowOf } from '../shared/rows';

/** Spans the picture of the market by the two criteria that most is known about. */
export function chooseAxes(plan: Plan): Plan {
  const known = Object.values(plan.scores).filter(({ score }) => score !== null);
  const [across, up] = inOrder(plan.criteria)
    .map(([id]) => ({ id, known: known.filter(({ criterionId }) => criterionId === id).length }))
    .sort((a, b) => b.known - a.known);
  if (!across || !up) return plan;
  return fillPart(plan, 'marketMap', { acrossCriterionId: across.id, upCriterionId: up.id });
}

/** Notes a gap on the market under a criterion, once. */
export function noteGap(plan: Plan, criterionId: string): Plan {
  const criterion = rowOf(plan.criteria, criterionId);
  if (!criterion) return plan;
  const isNoted = Object.values(plan.gaps).some((gap) => gap.criterionId === criterionId);
  if (isNoted) return plan;
  const fields = { criterionId, name: criterion.name };
  return addRow(plan, { part: 'gaps', id: linkId(criterionId, 'gap'), fields });
}
