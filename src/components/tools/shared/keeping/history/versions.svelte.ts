import { SvelteMap } from 'svelte/reactivity';
import type { Plan } from '../../../../../plan/plan';
import {
  listPlanVersions,
  nameVersion,
  readPlanVersion,
  restoreVersion,
  type Version,
} from '../../../../../store/plan-history';
import type { PlanStore } from '../../../../../store/plans';

/** Undefined: being read. `blocked`: this browser gives no place for them. */
export type Listed = readonly Version[] | 'blocked' | undefined;

/** The older versions of one plan, the one that is being looked at, and what it is compared with. */
export class Versions {
  readonly store: PlanStore;
  #listed = $state.raw<Listed>();
  #chosen = $state.raw<Version>();
  #against = $state.raw<Version>();
  /** As each was; undefined: it cannot be read. */
  readonly #read = new SvelteMap<number, Plan | undefined>();

  constructor(store: PlanStore) {
    this.store = store;
  }

  get listed(): Listed {
    return this.#listed;
  }

  get chosen(): Version | undefined {
    return this.#chosen;
  }

  /** What the chosen one is compared with; undefined: the plan as it is now. */
  get against(): Version | undefined {
    return this.#against;
  }

  async load(): Promise<void> {
    this.#chosen = undefined;
    this.#against = undefined;
    this.#listed = (await listPlanVersions(this.store.id)) ?? 'blocked';
  }

  async choose(version: Version): Promise<void> {
    await this.#readIn(version);
    this.#chosen = version;
    if (this.#against?.at === version.at) this.#against = undefined;
  }

  /** @param version undefined: the plan as it is now */
  async compareWith(version: Version | undefined): Promise<void> {
    if (version) await this.#readIn(version);
    this.#against = version;
  }

  async #readIn({ at }: Version): Promise<void> {
    if (!this.#read.has(at)) this.#read.set(at, await readPlanVersion(this.store.id, at));
  }

  planOf({ at }: Version): Plan | undefined {
    return this.#read.get(at);
  }

  /** @returns false: there is no place for it */
  async keep(name: string): Promise<boolean> {
    const version = await nameVersion(this.store, name);
    await this.load();
    return version !== undefined;
  }

  restore({ at }: Version): Promise<boolean> {
    return restoreVersion(this.store, at, 'restore');
  }
}
