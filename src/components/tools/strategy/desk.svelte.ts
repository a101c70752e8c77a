import type { Recovery } from '../../../store/plans';
import type { Plan } from '../../../plan/plan';
import { focusControl } from '../../ui/focus';
import { focusRow, focusStep, isReturn, shown } from './arrival';
import { readPlace, writePlace, type Place } from './place';
import type { Session } from './session.svelte';
import type { Room } from './steps';

export type Lying =
  | { kind: 'opening' }
  /** No plan is named and none was opened before. */
  | { kind: 'nothing' }
  | { kind: 'open'; session: Session }
  | { kind: 'not-found' }
  | { kind: 'recovery'; recovery: Recovery<Plan> };

interface RowPlace {
  readonly part: string;
  readonly rowId: string;
}

/** Where a person wants to be: a field of a row, or of a part that is no collection. */
export interface Destination extends RowPlace {
  readonly step: Room;
  readonly field: string;
  /** The row in whose editor the list of this one stands. */
  readonly within?: RowPlace | undefined;
}

/** Keeps the plan that the address names open, and the address in step with the work. */
export class Desk {
  #lying = $state.raw<Lying>({ kind: 'opening' });
  #place = $state.raw<Place>(readPlace(''));
  /** The row that is open in the list of an open row. */
  #nested = $state.raw<RowPlace>();
  /** Whether somebody follows a link to the step that is about to be shown. */
  #isComing = false;

  get lying(): Lying {
    return this.#lying;
  }

  get place(): Place {
    return this.#place;
  }

  /** Opens what the address names, now and whenever it changes. @returns stops, and lets the plan go */
  start(): () => void {
    const follow = () => {
      // “Skip to content” leads to an element of the page, and to no other plan.
      const isOfPage = document.getElementById(location.hash.slice(1)) !== null;
      if (isOfPage) history.replaceState(history.state, '', writePlace(this.#place));
      else void this.#follow(readPlace(location.hash));
    };
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
    this.#nested = undefined;
    history.replaceState(history.state, '', writePlace(this.#place));
  }

  get nested(): RowPlace | undefined {
    return this.#nested;
  }

  set nested(row: RowPlace | undefined) {
    this.#nested = row;
  }

  /** For a step that has just been shown: whoever followed a link to it begins at its heading. */
  entered() {
    if (this.#isComing) focusStep();
    this.#isComing = false;
  }

  /**
   * Opens the row that a finding is about, in whichever step, and puts focus into the field. The browser's
   * button leads back to the step before.
   */
  async open({ step, part, rowId, field, within }: Destination) {
    const outer = within ?? { part, rowId };
    // Goals are a tree of their own, whose rows are known by their id alone.
    const isGoal = outer.part === 'goals';
    if (step !== this.#place.step) history.pushState(history.state, '');
    this.goTo({
      step,
      part: isGoal || outer.rowId === '' ? undefined : outer.part,
      rowId: outer.rowId === '' ? undefined : outer.rowId,
    });
    if (within) this.#nested = { part, rowId };
    await shown(() => focusControl(isGoal ? rowId : `${part}:${rowId}`, field));
  }

  /** Puts a plan on the desk that was just made. */
  async take(session: Session) {
    await this.#letGo();
    this.#lying = { kind: 'open', session };
    this.goTo({ planId: session.store.id, step: 'overview', part: undefined, rowId: undefined });
  }

  async #follow(place: Place) {
    const isHere = this.#lying.kind === 'open' && this.#lying.session.store.id === place.planId;
    // Where the browser's button leads, the browser puts the page as it was.
    this.#isComing = !isReturn() && isHere && place.step !== this.#place.step;
    this.#place = place;
    if (place.rowId !== undefined) void this.#findRow(place);
    if (isHere) return;
    await this.#letGo();
    this.#lying = { kind: 'opening' };
    // `first-look.js` has seen that no plan was ever opened here: nothing need be fetched to know it.
    if (place.planId === undefined && !document.documentElement.hasAttribute('data-plan')) {
      this.#lying = { kind: 'nothing' };
      return;
    }
    const [{ openPlan, lastOpened }, { Session }] = await Promise.all([
      import('../../../store/plans'),
      import('./session.svelte'),
    ]);
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

  /** The row that an address names is brought into view, wherever it is in its list. */
  async #findRow(place: Place) {
    const { part, rowId = '' } = place;
    const row = part === undefined ? rowId : `${part}:${rowId}`;
    await shown(() => this.#place !== place || focusRow(row));
  }

  async #letGo() {
    const { store } = this.#lying.kind === 'open' ? this.#lying.session : { store: undefined };
    await store?.close();
  }
}
