import { listPlanVersions, restoreVersion } from '../../../../../store/plan-history';
import { openPlan } from '../../../../../store/plans';

/** Sets a plan back to how it was before its last merge; the merged state stays among its versions. */
export async function unmerge(id: string): Promise<boolean> {
  const opening = await openPlan(id);
  if (opening.kind !== 'open') return false;
  const { store } = opening;
  const versions = (await listPlanVersions(id)) ?? [];
  const before = versions.find(
    ({ occasion }) => occasion.kind === 'before' && occasion.what === 'merge',
  );
  const isDone = before !== undefined && (await restoreVersion(store, before.at, 'restore'));
  await store.close();
  return isDone;
}
