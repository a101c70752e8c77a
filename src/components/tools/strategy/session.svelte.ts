import { createSubscriber } from 'svelte/reactivity';
import type { Plan } from '../../../plan/plan';
import { markStep } from '../../../plan/progress/edits';
import type { PlanStore, SaveStatus, Travelled } from '../../../store/plans';
import { stepOfAct, type Act } from './acts';

/**
 * The open plan, as something that components can follow. Each part is derived by itself, so that a
 * key pressed in one goal wakes only what shows that goal.
 */
export class Session {
  readonly store: PlanStore;
  readonly #follow: () => void;
  readonly #plan = $derived.by(() => this.#followed().plan);
  readonly #state = $derived.by(() => this.#followed().status.state);
  readonly #nextUndo = $derived.by(() => this.#followed().nextUndo);
  readonly #nextRedo = $derived.by(() => this.#followed().nextRedo);
  readonly #measures = $derived(this.#plan.measures);
  readonly #roles = $derived(this.#plan.roles);
  readonly #goals = $derived(this.#plan.goals);
  readonly #cover = $derived(this.#plan.cover);

  constructor(store: PlanStore) {
    this.store = store;
    this.#follow = createSubscriber((update) => store.subscribe(update));
  }

  get plan(): Plan {
    return this.#plan;
  }

  get cover(): Plan['cover'] {
    return this.#cover;
  }

  get goals(): Plan['goals'] {
    return this.#goals;
  }

  get measures(): Plan['measures'] {
    return this.#measures;
  }

  get roles(): Plan['roles'] {
    return this.#roles;
  }

  get status(): SaveStatus {
    return this.#followed().status;
  }

  get nextUndo(): string | undefined {
    return this.#nextUndo;
  }

  get nextRedo(): string | undefined {
    return this.#nextRedo;
  }

  get canEdit(): boolean {
    return this.#state !== 'read-only';
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

  #followed(): PlanStore {
    this.#follow();
    return this.store;
  }
}
