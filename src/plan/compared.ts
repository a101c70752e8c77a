import type { Score } from './comparison/schema';
import type { Plan } from './plan';
import { linkId } from './rows';
import { inOrder, rowOf } from './shared/rows';

/** Somebody in the comparison. */
export interface Party {
  /** Null: us. */
  readonly competitorId: string | null;
  /** Ours is ''. */
  readonly name: string;
}

/** Us first, then the competitors in their order. */
export function partiesOf({ competitors }: Pick<Plan, 'competitors'>): Party[] {
  const others = inOrder(competitors).map(([id, { name }]) => ({ competitorId: id, name }));
  return [{ competitorId: null, name: '' }, ...others];
}

export function scoreOf(
  { scores }: Pick<Plan, 'scores'>,
  criterionId: string,
  competitorId: string | null,
): Score | undefined {
  return rowOf(scores, linkId(criterionId, competitorId));
}

/** Ahead: better than everybody; behind: worse than everybody; undefined: nothing to compare. */
export type Standing = 'ahead' | 'behind' | 'between';

/** What the comparison is made of. */
export type Compared = Pick<Plan, 'competitors' | 'scores'>;

export function standingIn(plan: Compared, criterionId: string): Standing | undefined {
  const [ours, ...others] = partiesOf(plan).map(
    ({ competitorId }) => scoreOf(plan, criterionId, competitorId)?.score ?? null,
  );
  const theirs = others.filter((score) => score !== null);
  if (ours === undefined || ours === null || theirs.length === 0) return undefined;
  if (theirs.every((score) => score < ours)) return 'ahead';
  return theirs.every((score) => score > ours) ? 'behind' : 'between';
}
