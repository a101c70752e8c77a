import { SvelteMap } from 'svelte/reactivity';
import type { Plan } from '../../../../../plan/plan';
import {
  comparePlans,
  listPlanVersions,
  nameVersion,
  readPlanVersion,
  restoreVersion,
  type FieldDifference,
  type RowDifference,
  type Version,
} from '../../../../../store/plan-history';
import type { PlanStore } from '../../../../../store/plans';
import type { Change } from '../changes';

/** Undefined: being read. `blocked`: this browser gives no place for them. */
export type Listed = readonly Version[] | 'blocked' | undefined;

/** The older versions of one plan, and the one that is being looked at. */
export class Versions {
  readonly store: PlanStore;
  #listed = $state.raw<Listed>();
  #chosen = $state.raw<Version>();
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

  async load(): Promise<void> {
    this.#chosen = undefined;
    this.#listed = (await listPlanVersions(this.store.id)) ?? 'blocked';
  }

  async choose(version: Version): Promise<void> {
    this.#read.set(version.at, await readPlanVersion(this.store.id, version.at));
    this.#chosen = version;
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

/** What is different, field by field, as it is told. */
export function changesBetween(before: Plan, after: Plan): Change[] {
  return comparePlans(before, after).flatMap(changesOf);
}

/** A row that came or went is one change, whatever it says. */
const somewhere = {};

function changesOf({ part, row, kind, fields }: RowDifference): Change[] {
  const path = row === undefined ? [part] : [part, row];
  switch (kind) {
    case 'added':
      return [{ path, before: undefined, after: somewhere }];
    case 'removed':
      return [{ path, before: somewhere, after: undefined }];
    case 'changed':
      return fields.map((field) => ({
        path: [...path, field.field],
        before: rawOf(field.before),
        after: rawOf(field.after),
      }));
    default:
      return kind satisfies never;
  }
}

const rawOf = (value: FieldDifference['before']) =>
  value.kind === 'row' ? value.row : value.value;
