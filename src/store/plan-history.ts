import type { Plan } from '../plan/plan';
import { applicable, diff, invert, type Change } from './changes';
import type { Store } from './contract';
import { planOf } from './files/file';
import { inTurn } from './history/turns';
import {
  addVersion,
  listVersions,
  readVersion,
  type Occasion,
  type Version,
} from './history/versions';
import { planShape } from './plan-shape';
import { versionOf } from './shape';
import { at, equal, isTree, withKeys, type Path, type Tree } from './tree';

export type { Occasion, Version } from './history/versions';

/**
 * Older versions of a plan: kept by itself every ten minutes of work and before a merge, a migration or a
 * deletion, and by name when someone asks. Load it at the click. Bounded: the oldest are thinned first.
 */

type Present = Pick<Store<Plan>, 'id' | 'plan'>;

const nameOf = (id: string) => `touchpoint:${planShape.kind}:${id}`;

/** Newest first. Undefined: this browser gives no place for them (IndexedDB is blocked). */
export const listPlanVersions = (id: string): Promise<Version[] | undefined> =>
  listVersions(nameOf(id));

/** @returns undefined if it could not be kept */
export const nameVersion = (store: Present, name: string): Promise<Version | undefined> =>
  keepPresent(store, { kind: 'named', name });

function keepPresent({ id, plan }: Present, occasion: Occasion): Promise<Version | undefined> {
  const name = nameOf(id);
  return inTurn(name, () => addVersion(name, plan, versionOf(planShape), occasion));
}

const beforeRestore: Occasion = { kind: 'before', what: 'restore' };

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
  const kept = await keepPresent(store, beforeRestore);
  return kept !== undefined && store.edit((now) => ({ ...plan, about: now.about }), label);
}

/**
 * Takes back what happened to the plan between two states, as one step that can be undone. What somebody has
 * changed since, here or in another tab, is left alone.
 * @returns false: something was left alone
 */
export async function takeBack(
  store: Store<Plan>,
  { before, after }: { readonly before: Plan; readonly after: Plan },
  label: string,
): Promise<boolean> {
  const changes = invert(diff(before, after));
  // Nothing is lost by it if this finds no room: the copy that was taken in is still where it came from.
  await keepPresent(store, beforeRestore);
  const fitting = applicable(store.plan, changes);
  const back = planOf(
    planShape,
    fitting.reduce<Tree>(withChange, store.plan),
    versionOf(planShape),
  );
  if (!back.ok) return false;
  store.edit((now) => ({ ...back.value, about: now.about }), label);
  return fitting.length === changes.length;
}

function withChange(tree: Tree, { path, after }: Change): Tree {
  return withKeys(tree, path.slice(0, -1), new Map([[path.at(-1) ?? '', after]]));
}

/** What says something else in one version than in another; who the plan is, nobody wants to read. */
export const comparePlans = (before: Plan, after: Plan): Change[] =>
  diff(before, after).filter(({ path }) => path[0] !== planShape.identity[0]);

/** How many of the newest versions are looked through for when something was changed: each has to be read. */
const lookedThrough = 20;

/**
 * When each place came to say what it says now: after which version. A place that says the same in all that
 * are looked through is left out.
 * @returns milliseconds since the epoch by path, joined with `/`
 */
export async function changedAfter(
  { id, plan }: Present,
  paths: readonly Path[],
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  const versions = (await listPlanVersions(id)) ?? [];
  for (const version of versions.slice(0, lookedThrough)) {
    const open = paths.filter((path) => !found.has(path.join('/')));
    const then = open.length > 0 ? await readPlanVersion(id, version.at) : undefined;
    if (!then) continue;
    for (const path of open) {
      if (!equal(at(then, path), at(plan, path))) found.set(path.join('/'), version.at);
    }
  }
  return found;
}
