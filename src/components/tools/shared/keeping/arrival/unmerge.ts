import type { Plan } from '../../../../../plan/plan';
import { takeBack } from '../../../../../store/plan-history';
import { isSaved } from '../../../../../store/plan-list';
import { openPlan } from '../../../../../store/plans';

/** A plan that a copy was put together with, as it was and as it came out. */
export interface Merged {
  readonly id: string;
  readonly before: Plan;
  readonly after: Plan;
}

/** Takes back what a copy has brought into a plan. What was changed since stays. */
export async function unmerge(merged: Merged): Promise<'unmerged' | 'unmerged.some' | 'notUndone'> {
  const opening = await openPlan(merged.id);
  if (opening.kind !== 'open') return 'notUndone';
  const { store } = opening;
  const isWhole = await takeBack(store, merged, 'restore');
  await store.close();
  if (!isSaved(store)) return 'notUndone';
  return isWhole ? 'unmerged' : 'unmerged.some';
}
