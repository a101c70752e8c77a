import type { Plan } from '../plan/plan';
import type { Opening, Store } from './contract';
import { plans } from './plan-library';

export type { Damage, Recovery, Travelled } from './contract';
export { isShared } from './files/fragment';
export { askToStay, storageStays, storesAnything, type Staying } from './persistence';
export type { SaveStatus } from './status';

/** The door through which the tools reach a plan: make one, open one. The list of all is `plan-list.ts`. */
export type PlanStore = Store<Plan>;
export type PlanOpening = Opening<Plan>;

/** Opens a plan and remembers it as the last opened. Never throws. */
export async function openPlan(id: string): Promise<PlanOpening> {
  const opening = await plans.open(id);
  if (opening.kind === 'open') plans.remember(id);
  return opening;
}

/**
 * A new plan, saved and open, under its own id (`about.id`). Go on with the store that is returned where
 * you can: in a browser that blocks storage the plan is nowhere else. To go to another page, `close()` first.
 * @param plan its content: an empty plan, the example, another plan's; with an id that is new
 */
export async function createPlan(plan: Plan): Promise<PlanStore> {
  plans.remember(plan.about.id);
  return plans.create(plan.about.id, { plan });
}

/** Say so when a plan has been saved as a file, so that nobody is reminded in vain. */
export const notePlanKept = (id: string): Promise<void> => plans.noteKept(id);

/** The plan that was opened last in this browser and still is on the list. */
export const lastOpened = (): Promise<string | undefined> => plans.lastOpened();
