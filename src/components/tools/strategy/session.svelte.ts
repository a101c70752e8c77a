import { createSubscriber } from 'svelte/reactivity';
import type { Plan } from '../../../plan/plan';
import { markStep } from '../../../plan/progress/edits';
import type { RowOf } from '../../../plan/references';
import { rowsIn, type ListPart } from '../../../plan/rows';
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
  readonly #parts: ReadonlyMap<string, () => unknown>;

  constructor(store: PlanStore) {
    this.store = store;
    this.#follow = createSubscriber((update) => store.subscribe(update));
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- filled once
    this.#parts = new Map(Object.keys(store.plan).map((part) => [part, this.#partBy(part)]));
  }

  get plan(): Plan {
    return this.#plan;
  }

  /** A part of the plan; whoever reads it is woken only when it changes. */
  of<K extends keyof Plan>(part: K): Plan[K] {
    this.#parts.get(part)?.();
    return this.store.plan[part];
  }

  /** The rows of a list in their order. @param owner of the row whose list it is, where rows have owners */
  rows<K extends ListPart>(part: K, owner?: string): (readonly [string, RowOf<K>])[] {
    this.of(part);
    return rowsIn(this.store.plan, part, owner);
  }

  get cover(): Plan['cover'] {
    return this.of('cover');
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

  #partBy(part: string): () => unknown {
    const value: unknown = $derived(Reflect.get(this.#plan, part));
    return () => value;
  }

  #followed(): PlanStore {
    this.#follow();
    return this.store;
  }
}
