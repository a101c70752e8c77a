import type { Opening, Store } from './store';
import type { Tree } from './tree';

export type { SaveStatus } from './status';
export type { Damage, Recovery, Travelled } from './store';

/** Stands here until `src/plan/plan.ts` is there; it will be that file's `Plan`. */
type Plan = Tree;

export type PlanStore = Store<Plan>;
export type PlanOpening = Opening<Plan>;

/** One row of the list of plans; read without opening the plan. */
export interface PlanSummary {
  readonly id: string;
  /** As typed; may be empty. */
  readonly title: string;
  readonly organisation: string;
  /** Locale of the document, which may differ from the interface's. */
  readonly language: string;
  /** Milliseconds since the epoch of the last edit in this browser. */
  readonly changedAt: number;
  readonly progress: Progress;
}

/** Steps of the strategy. */
export interface Progress {
  readonly done: number;
  readonly inProgress: number;
  readonly of: number;
}

/** Opens a plan and remembers it as the last opened. Never throws. */
export declare function openPlan(id: string): Promise<PlanOpening>;

/**
 * A new plan, saved and open. Go on with the store that is returned where you can: in a browser that
 * blocks storage the plan is nowhere else. To go to another page: `await store.close()`, then its id.
 * @param plan its content: an empty plan, the example, another plan's
 */
export declare function createPlan(plan: Plan): Promise<PlanStore>;

/** All plans of this browser that are not deleted, last changed first. Never throws. */
export declare function listPlans(): Promise<readonly PlanSummary[]>;

/**
 * Calls back at once with the list, and again whenever it changes, in this tab or another.
 * @returns stops
 */
export declare function watchPlans(listener: (plans: readonly PlanSummary[]) => void): () => void;

/** Sets the cover's title, as an edit there would. False: the plan could not be opened for writing. */
export declare function renamePlan(id: string, title: string): Promise<boolean>;

/** @returns the copy's id, or undefined if the plan could not be opened */
export declare function duplicatePlan(id: string, title: string): Promise<string | undefined>;

/** Takes a plan off the list. Its data stays until a later clean-up, so `undeletePlan` brings it back. */
export declare function deletePlan(id: string): Promise<void>;
export declare function undeletePlan(id: string): Promise<void>;

/** The plan that was opened last in this browser and still is on the list. */
export declare function lastOpened(): Promise<string | undefined>;
