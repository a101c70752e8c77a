import { newId } from '../lib/ids';
import { setTitle } from '../plan/cover/edits';
import { listingOf, type Deleted, type Listed } from './listing';
import { planEntries, plans } from './plan-library';
import { planShape, type PlanRow } from './plan-shape';
import type { PlanStore } from './plans';

const listing = listingOf(planShape.kind, planEntries);

/** Steps of the strategy, by the planner's own word. The cover is not counted. */
interface Progress {
  readonly done: number;
  readonly inProgress: number;
  readonly of: number;
}

/** One row of the list of plans; read without opening the plan. */
export interface PlanSummary {
  readonly id: string;
  /** As typed; may be empty. */
  readonly title: string;
  readonly organisation: string;
  /** Locale of the document, which may differ from the interface's; '' if it cannot be read. */
  readonly language: string;
  /** Milliseconds since the epoch of the last edit in this browser; 0: not known. */
  readonly changedAt: number;
  readonly progress: Progress;
  /** When it last left this browser as a file, in milliseconds since the epoch. */
  readonly keptAt: number | undefined;
  /** Worth a quiet reminder to keep a file: it has grown and never left, or has changed long since. */
  readonly needsFile: 'never-kept' | 'out-of-date' | undefined;
  readonly isExample: boolean;
  /** True for a plan that is here and cannot be summed up: opening it says what was found. */
  readonly isUnreadable: boolean;
}

const unreadable = {
  title: '',
  organisation: '',
  language: '',
  progress: { done: 0, inProgress: 0, of: 0 },
  rows: 0,
  isExample: false,
};

const rowsWorthAFile = 5;
const fileAgeMs = 14 * 24 * 60 * 60 * 1000;

/** A plan that was deleted and can still be brought back. Times in milliseconds since the epoch. */
export interface DeletedPlan extends Pick<PlanSummary, 'id' | 'title' | 'language'> {
  readonly deletedAt: number;
  /** When it goes for good by itself. */
  readonly goesAt: number;
}

/** All plans of this browser that are not deleted, last changed first. Never throws. */
export async function listPlans(): Promise<readonly PlanSummary[]> {
  return summaries((await listing.all()).listed);
}

/** Last deleted first. */
export async function listDeletedPlans(): Promise<readonly DeletedPlan[]> {
  return deletedPlans((await listing.all()).deleted);
}

type Listener = (plans: readonly PlanSummary[], deleted: readonly DeletedPlan[]) => void;

/**
 * Calls back with the lists once they are read, and again whenever they change, in this tab or another.
 * @returns stops
 */
export function watchPlans(listener: Listener): () => void {
  return listing.watch(({ listed, deleted }) => {
    listener(summaries(listed), deletedPlans(deleted));
  });
}

function deletedPlans(deleted: readonly Deleted<PlanRow>[]): DeletedPlan[] {
  return deleted.map(({ id, deletedAt, goesAt, summary: { title, language } }) => {
    return { id, title, language, deletedAt, goesAt };
  });
}

function summaries(list: readonly Listed<PlanRow>[]): PlanSummary[] {
  return list.map((listed) => {
    const { id, changedAt, keptAt, summary } = listed;
    const { rows, ...shown } = summary ?? unreadable;
    const needsFile = rows < rowsWorthAFile ? undefined : fileNeed(listed);
    return { id, changedAt, keptAt, needsFile, ...shown, isUnreadable: summary === undefined };
  });
}

function fileNeed({ changedAt, keptAt }: Listed<PlanRow>): PlanSummary['needsFile'] {
  if (keptAt === undefined) return 'never-kept';
  return changedAt - keptAt > fileAgeMs ? 'out-of-date' : undefined;
}

/**
 * Sets the cover's title, as an edit there would.
 * @param label names it in “Undo: …”
 * @returns false: the plan could not be opened for writing, or nothing takes what is written
 */
export async function renamePlan(id: string, title: string, label: string): Promise<boolean> {
  const opening = await plans.open(id);
  if (opening.kind !== 'open') return false;
  const { store } = opening;
  store.edit((plan) => setTitle(plan, title), label);
  await store.close();
  return isSaved(store);
}

/** Whether anything has taken what was written; for a store that is closed. */
export const isSaved = ({ status }: PlanStore): boolean => status.state !== 'only-here';

/** @returns the copy's id, or undefined if the plan could not be opened or the copy not be saved */
export async function duplicatePlan(id: string, title: string): Promise<string | undefined> {
  const opening = await plans.open(id);
  if (opening.kind !== 'open' && opening.kind !== 'read-only') return undefined;
  const { plan } = opening.store;
  await opening.store.close();
  const copyId = newId();
  const about = { ...plan.about, id: copyId };
  const copy = await plans.create(copyId, { plan: setTitle({ ...plan, about }, title) });
  await copy.close();
  if (isSaved(copy)) return copyId;
  await listing.discard(copyId);
  return undefined;
}

/** Leaves no trace of a plan that was just made and could not be saved. Close its store first. */
export const discardPlan = (id: string): Promise<void> => listing.discard(id);

/**
 * Takes a plan off the list. Its data stays for a month, unless it is deleted for good before: `undeletePlan`
 * brings it back, and so does an edit.
 */
export const deletePlan = (id: string): Promise<void> => listing.setAside(id);
export const undeletePlan = (id: string): Promise<void> => listing.bringBack(id);

/**
 * Takes a deleted plan away for good, with its older versions.
 * @returns false: it is still here. Somebody has brought it back, or a tab that has it open has saved it again.
 */
export const erasePlan = (id: string): Promise<boolean> => listing.eraseDeleted(id);

/** Bytes that plans take up in this browser, with their older versions. */
export async function bytesOf(ids: readonly string[]): Promise<number> {
  const held = await Promise.all(ids.map((id) => listing.held(id)));
  return held.reduce((sum, bytes) => sum + bytes, 0);
}
