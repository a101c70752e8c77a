import type { Plan } from '../plan/plan';
import type { Store } from './contract';
import { planOf } from './files/file';
import { differencesOf, type Names, type RowDifference } from './history/differences';
import { addVersion, listVersions, readVersion, type Version } from './history/versions';
import { planShape } from './plan-shape';
import { versionOf } from './shape';
import { isTree } from './tree';

export type { FieldDifference, RowDifference, Value } from './history/differences';
export type { Occasion, Version } from './history/versions';

/**
 * Older versions of a plan: kept by itself every ten minutes of work and before a merge, a migration or a
 * deletion, and by name when someone asks. Load it at the click. Bounded: the oldest are thinned first.
 */

const nameOf = (id: string) => `touchpoint:${planShape.kind}:${id}`;

/** Newest first. Undefined: this browser gives no place for them (IndexedDB is blocked). */
export const listPlanVersions = (id: string): Promise<Version[] | undefined> =>
  listVersions(nameOf(id));

/** @returns undefined if it could not be kept */
export async function nameVersion(
  { id, plan }: Pick<Store<Plan>, 'id' | 'plan'>,
  name: string,
): Promise<Version | undefined> {
  return addVersion(nameOf(id), plan, versionOf(planShape), { kind: 'named', name });
}

/** The plan as it was; undefined if the version is not there or cannot be read. */
export async function readPlanVersion(id: string, at: number): Promise<Plan | undefined> {
  const saved = await readVersion(nameOf(id), at);
  if (!saved || !isTree(saved.tree)) return undefined;
  const plan = planOf(planShape, saved.tree, saved.schema);
  return plan.ok ? plan.value : undefined;
}

/**
 * Makes the plan say what it said then, as one step that can be undone. What it says now is kept as a
 * version first.
 * @param label names it in “Undo: …”
 * @returns false: the version cannot be read, the present cannot be kept, or the plan is read-only
 */
export async function restoreVersion(
  store: Store<Plan>,
  at: number,
  label: string,
): Promise<boolean> {
  const plan = await readPlanVersion(store.id, at);
  if (!plan) return false;
  const occasion = { kind: 'before', what: 'restore' } as const;
  const kept = await addVersion(nameOf(store.id), store.plan, versionOf(planShape), occasion);
  return kept !== undefined && store.edit((now) => ({ ...plan, about: now.about }), label);
}

const names: Names = {
  references: {
    parentId: 'goals',
    measureId: 'measures',
    ownerRoleId: 'roles',
    roleId: 'roles',
  },
  titles: ['sentence', 'name'],
  hidden: new Set(['about']),
};

/** What changed from one version to another, row by row; a change of `order` alone is a move. */
export const comparePlans = (before: Plan, after: Plan): RowDifference[] =>
  differencesOf(before, after, names);
