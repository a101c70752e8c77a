import { criterionKinds, type Score } from './comparison/schema';
import type { Plan } from './plan';
import { addRow, deleteRows, fillRow, linkId } from './rows';
import { rowOf } from './shared/rows';

/** What is known of one cell of the comparison. */
export type ScoreFields = Partial<Omit<Score, 'criterionId' | 'competitorId'>>;

const nothing = { score: null, evidence: '', finding: '', source: '', seenOn: '' } as const;

/**
 * Fills in one cell of the comparison. Its row comes with the first thing known and goes with the last.
 * @param competitorId null: our own score
 */
export function scoreCriterion(
  plan: Plan,
  criterionId: string,
  competitorId: string | null,
  fields: ScoreFields,
): Plan {
  if (!rowOf(plan.criteria, criterionId)) return plan;
  if (competitorId !== null && !rowOf(plan.competitors, competitorId)) return plan;
  const id = linkId(criterionId, competitorId);
  const isThere = rowOf(plan.scores, id) !== undefined;
  const row: Score = { criterionId, competitorId, ...nothing };
  const ready = isThere ? plan : { ...plan, scores: { ...plan.scores, [id]: row } };
  const next = fillRow(ready, 'scores', id, fields);
  if (!isBlank(rowOf(next.scores, id))) return next;
  return isThere ? deleteRows(next, 'scores', [id]) : plan;
}

function isBlank(row: Score | undefined): boolean {
  if (!row) return true;
  const { score, evidence, finding, source, seenOn } = row;
  return score === null && [evidence, finding, source, seenOn].every((text) => text === '');
}

/** What everybody compares, each kind once: two people who press at once add it once. */
export function addUsualCriteria(plan: Plan): Plan {
  return missingCriteria(plan).reduce(
    (now, kind) => addRow(now, { part: 'criteria', id: `usual-${kind}`, fields: { kind } }),
    plan,
  );
}

/** The usual kinds of criterion that the plan does not have yet. */
export function missingCriteria({ criteria }: Pick<Plan, 'criteria'>) {
  const known = new Set(Object.values(criteria).map(({ kind }) => kind));
  return criterionKinds.filter((kind) => kind !== 'own' && !known.has(kind));
}
