import { fileNameOf } from '../lib/file-name';
import { newId, isSafeId } from '../lib/ids';
import { trustedScript } from '../lib/trusted-script';
import { setTitle } from '../plan/cover/edits';
import type { Plan } from '../plan/plan';
import type { Store } from './contract';
import { readBytes, writeBackup, type Reading } from './files/backup';
import type { Difference } from './files/compare';
import { fileOf, writeFile, type Copy, type ReadFile } from './files/file';
import { meet, settled, type Meeting, type Side } from './files/meet';
import { bytesMax } from './files/text';
import { plans } from './plan-library';
import { listPlans } from './plan-list';
import { planShape } from './plan-shape';
import address from './plan-files.worker?worker&url';

export type { Refused } from './files/backup';
export type { Difference } from './files/compare';
export type { Meeting, Side } from './files/meet';
export type { FileProblem } from './files/problem';
export { linkWordsOf, wordsOf } from './files/words';
export type PlanCopy = Copy<Plan>;
export type PlanFile = ReadFile<Plan>;
export type FileReading = Reading<Plan>;

/** Plans as files. Load it at the click. Reading changes nothing; each way of keeping what was read is a step of its own. */

export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** One plan as a file: to read, and to merge again with the plan here. */
export function planFile(store: Store<Plan>): SavedFile {
  const { plan } = store;
  const text = writeFile(planShape, plan, store.state());
  return { name: fileNameOf(plan.cover.title, 'touchpoint.json', 'plan'), text };
}

/** The same of a plan that is not open, on the list or deleted. @returns undefined: it cannot be read */
export async function planFileOf(id: string): Promise<SavedFile | undefined> {
  const opening = await plans.open(id);
  if (opening.kind !== 'open' && opening.kind !== 'read-only') return undefined;
  const file = planFile(opening.store);
  await opening.store.close();
  return file;
}

interface Backup {
  /** Nearly always one; more where one would be too large to be opened again. */
  readonly files: readonly SavedFile[];
  /** Ids of plans that cannot be opened. */
  readonly leftOut: readonly string[];
}

/** All plans of this browser. @param limit bytes that one file may have */
export async function backupFiles(limit = bytesMax): Promise<Backup> {
  const parts: { plans: object[]; bytes: number }[] = [];
  const leftOut: string[] = [];
  for (const { id } of await listPlans()) {
    const opening = await plans.open(id);
    if (opening.kind === 'open' || opening.kind === 'read-only') {
      const { store } = opening;
      const plan = fileOf(planShape, store.plan, store.state());
      await store.close();
      const bytes = new Blob([JSON.stringify(plan)]).size + backupOverhead;
      const last = parts.at(-1);
      if (last && last.bytes + bytes <= limit) {
        last.plans.push(plan);
        last.bytes += bytes;
      } else {
        parts.push({ plans: [plan], bytes });
      }
    } else {
      leftOut.push(id);
    }
  }
  const files = (parts.length > 0 ? parts : [{ plans: [] }]).map(({ plans }, index) => ({
    name: `touchpoint-plans${index === 0 ? '' : `-${index + 1}`}.touchpoint.json`,
    text: writeBackup(plans),
  }));
  return { files, leftOut };
}

/** What a backup writes around its plans is less, for each of them. */
const backupOverhead = 100;

const inlineMax = 200_000;
const patienceMs = 30_000;

/** Reads a file that may be anything. Never throws; large ones are read off the main thread. */
export async function readPlanFile(file: Blob): Promise<FileReading> {
  if (file.size > bytesMax) {
    const problem = { kind: 'too-large', bytes: file.size, limit: bytesMax } as const;
    return { kind: 'refused', problem };
  }
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { kind: 'refused', problem: { kind: 'unreadable' } };
  return bytes.byteLength > inlineMax
    ? readInWorker(bytes)
    : readBytes(planShape, new Uint8Array(bytes));
}

function readInWorker(bytes: ArrayBuffer): Promise<FileReading> {
  const worker = new Worker(trustedScript(address), { type: 'module' });
  const { promise, resolve } = Promise.withResolvers<FileReading>();
  const giveUp = () => {
    resolve({ kind: 'refused', problem: { kind: 'unreadable' } });
  };
  const timer = setTimeout(giveUp, patienceMs);
  worker.addEventListener('message', ({ data }: MessageEvent<FileReading>) => {
    resolve(data);
  });
  worker.addEventListener('error', giveUp);
  worker.addEventListener('messageerror', giveUp);
  worker.postMessage(bytes, [bytes]);
  return promise.finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}

/** What a copy finds here. */
export type Arrival =
  /** The plan was not here; it is now, under its own id. */
  | { readonly kind: 'added'; readonly store: Store<Plan> }
  /** It is here and says the same. */
  | { readonly kind: 'same'; readonly store: Store<Plan> }
  /** It is here and says something else: merge (`mergeCopy`), or keep both (`keepCopy`). */
  | { readonly kind: 'here'; readonly store: Store<Plan>; readonly meeting: Meeting }
  /** It is here, and the two cannot be put together: keep both, or leave it. */
  | { readonly kind: 'apart' };

/** Adds a plan that is not here; says how it differs from one that is. That one is not changed. */
export async function receiveCopy(copy: PlanCopy): Promise<Arrival> {
  if (!isSafeId(copy.id)) return { kind: 'added', store: await keepCopy(copy) };
  const opening = await plans.open(copy.id);
  if (opening.kind === 'not-found') return { kind: 'added', store: await add(copy) };
  if (opening.kind !== 'open') return { kind: 'apart' };
  const { store } = opening;
  const meeting = meet(planShape, { plan: store.plan, state: store.state() }, copy);
  if (!meeting) {
    await store.close();
    return { kind: 'apart' };
  }
  return meeting.differences.length === 0
    ? { kind: 'same', store }
    : { kind: 'here', store, meeting };
}

function add({ id, plan, state }: PlanCopy): Promise<Store<Plan>> {
  return plans.create(id, state ? { state } : { plan });
}

/**
 * Puts a copy and the plan here together. What one side changed comes in by itself.
 * @param choose decides each conflict (`changed` is `both` or `unknown`)
 * @returns false: nothing was done, because the plan is read-only
 */
export function mergeCopy(
  store: Store<Plan>,
  copy: PlanCopy,
  meeting: Meeting,
  choose: (difference: Difference) => Side,
): boolean {
  const state = meeting.canMerge ? copy.state : undefined;
  return store.takeIn(state, (tree) => settled(tree, meeting, choose));
}

/** Keeps a copy as a plan of its own, beside the one that is here. @param title the copy's own if left out */
export function keepCopy(
  { plan }: Pick<PlanCopy, 'plan'>,
  title = plan.cover.title,
): Promise<Store<Plan>> {
  const id = newId();
  const about = { ...plan.about, id };
  return plans.create(id, { plan: setTitle({ ...plan, about }, title) });
}
