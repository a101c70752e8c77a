import { openPlan, lastOpened, type Recovery } from '../../../store/plans';
import type { Plan } from '../../../plan/plan';
import { readPlace, writePlace, type Place } from './place';
import { Session } from './session.svelte';

export type Lying =
  | { kind: 'opening' }
  /** No plan is named and none was opened before. */
  | { kind: 'nothing' }
  | { kind: 'open'; session: Session }
  | { kind: 'not-found' }
  | { kind: 'recovery'; recovery: Recovery<Plan> };

/** Keeps the plan that the address names open, and the address in step with the work. */
export class Desk {
  #lying = $state.raw<Lying>({ kind: 'opening' });
  #place = $state.raw<Place>({ planId: undefined, step: 'goals', rowId: undefined });

  get lying(): Lying {
    return this.#lying;
  }

  get place(): Place {
    return this.#place;
  }

  /** Opens what the address names, now and whenever it changes. @returns stops, and lets the plan go */
  start(): () => void {
    const follow = () => void this.#follow(readPlace(location.hash));
    addEventListener('hashchange', follow);
    follow();
    return () => {
      removeEventListener('hashchange', follow);
      void this.#letGo();
    };
  }

  /** Changes the address without a step in the browser's history. */
  goTo(place: Partial<Place>) {
    this.#place = { ...this.#place, ...place };
    history.replaceState(history.state, '', writePlace(this.#place));
  }

  /** Puts a plan on the desk that was just made. */
  async take(session: Session) {
    await this.#letGo();
    this.#lying = { kind: 'open', session };
    this.goTo({ planId: session.store.id, step: 'goals', rowId: undefined });
  }

  async #follow(place: Place) {
    const isHere = this.#lying.kind === 'open' && this.#lying.session.store.id === place.planId;
    this.#place = place;
    if (isHere) return;
    await this.#letGo();
    this.#lying = { kind: 'opening' };
    const planId = place.planId ?? (await lastOpened());
    if (this.#place !== place) return;
    if (planId === undefined) {
      this.#lying = { kind: 'nothing' };
      return;
    }
    const opening = await openPlan(planId);
    const hasStore = opening.kind === 'open' || opening.kind === 'read-only';
    // Another address came while this plan was being opened.
    if (this.#place !== place) {
      if (hasStore) await opening.store.close();
      return;
    }
    this.#lying = hasStore ? { kind: 'open', session: new Session(opening.store) } : opening;
    if (place.planId === undefined) this.goTo({ planId });
  }

  async #letGo() {
    const { store } = this.#lying.kind === 'open' ? this.#lying.session : { store: undefined };
    await store?.close();
  }
}
