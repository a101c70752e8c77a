import { createSubscriber } from 'svelte/reactivity';
import type { Plan } from '../../../plan/plan';
import type { PlanStore, SaveStatus, Travelled } from '../../../store/plans';
import { markStep } from '../../../plan/progress/edits';
import { stepOfAct, type Act } from './acts';

/** The open plan, as something that components can follow. */
export class Session {
  readonly store: PlanStore;
  readonly #follow: () => void;

  constructor(store: PlanStore) {
    this.store = store;
    this.#follow = createSubscriber((update) => store.subscribe(update));
  }

  get plan(): Plan {
    this.#follow();
    return this.store.plan;
  }

  get status(): SaveStatus {
    this.#follow();
    return this.store.status;
  }

  get nextUndo(): string | undefined {
    this.#follow();
    return this.store.nextUndo;
  }

  get nextRedo(): string | undefined {
    this.#follow();
    return this.store.nextRedo;
  }

  get canEdit(): boolean {
    return this.status.state !== 'read-only';
  }

  /**
   * @param row what the act was done to, so that “Undo: …” can name it
   * @returns false: nothing was done, because the plan is read-only
   */
  edit(act: (plan: Plan) => Plan, name: Act, row?: string): boolean {
    const step = stepOfAct(name);
    const label = row === undefined ? name : `${name} ${row}`;
    return this.store.edit((plan) => {
      const next = act(plan);
      const begins = step !== null && next !== plan && next.progress[step] === 'notStarted';
      return begins ? markStep(next, step, 'inProgress') : next;
    }, label);
  }

  undo(): Travelled | undefined {
    return this.store.undo();
  }

  redo(): Travelled | undefined {
    return this.store.redo();
  }
}
