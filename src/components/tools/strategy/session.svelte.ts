import type { Plan } from '../../../plan/plan';
import { markStep } from '../../../plan/progress/edits';
import type { RowOf } from '../../../plan/references';
import { rowsIn, type ListPart } from '../../../plan/rows';
import type { PlanStore, SaveStatus, Travelled } from '../../../store/plans';
import { stepOfAct, type Act } from './acts';

/** How long all must have been saved before it is said, ms: no word changes to and fro at each key. */
const settling = 300;

/**
 * The open plan, as something that components can follow. Each part is a signal of its own, so that a
 * key pressed in one goal wakes only what shows that goal.
 */
export class Session {
  readonly store: PlanStore;
  #plan: Plan;
  #status: SaveStatus;
  #settles: ReturnType<typeof setTimeout> | undefined;
  #canEdit = $state(true);
  #nextUndo = $state<string>();
  #nextRedo = $state<string>();
  readonly #parts: ReadonlyMap<string, Part>;

  constructor(store: PlanStore) {
    this.store = store;
    this.#plan = $state.raw(store.plan);
    this.#status = $state.raw(store.status);
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- filled once
    this.#parts = new Map(Object.keys(store.plan).map((part) => [part, new Part()]));
    this.#follow();
    // For as long as the store is open.
    store.subscribe(() => {
      this.#follow();
    });
  }

  get plan(): Plan {
    return this.#plan;
  }

  /** A part of the plan; whoever reads it is woken only when it changes. */
  of<K extends keyof Plan>(part: K): Plan[K] {
    follow(this.#parts.get(part));
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

  /** What is not saved is said at once; that all is saved, once it stays so. */
  get status(): SaveStatus {
    return this.#status;
  }

  get nextUndo(): string | undefined {
    return this.#nextUndo;
  }

  get nextRedo(): string | undefined {
    return this.#nextRedo;
  }

  get canEdit(): boolean {
    return this.#canEdit;
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

  /** What stays the same wakes nobody: a value is only ever set, never derived by each who reads it. */
  #follow() {
    const { plan, status, nextUndo, nextRedo } = this.store;
    this.#plan = plan;
    this.#tell(status);
    this.#canEdit = status.state !== 'read-only';
    this.#nextUndo = nextUndo;
    this.#nextRedo = nextRedo;
    for (const [name, part] of this.#parts) part.value = Reflect.get(plan, name);
  }

  #tell(status: SaveStatus) {
    clearTimeout(this.#settles);
    if (status.state === 'saved' && this.#status.state === 'saving') {
      this.#settles = setTimeout(() => (this.#status = status), settling);
    } else {
      this.#status = status;
    }
  }
}

class Part {
  value = $state.raw<unknown>();
}

/** Reading a signal is what wakes its reader when it changes. */
const follow = (signal: { readonly value: unknown } | undefined): unknown => signal?.value;
