import { createContext, onDestroy, untrack } from 'svelte';

/** Guidance on one thing: what good looks like, one example, where to read on. */
export interface GuideWords {
  readonly title: string;
  readonly text: string;
  readonly example?: string;
  /** An address inside the site, from `addressOf`, and the words of the link. */
  readonly link?: { readonly href: string; readonly text: string };
}

/** What stands beside the work of a step: guidance on what has focus, and how its rows are called. */
export class Margin {
  /** Undefined: nothing in particular has focus, so the step's own guidance shows. */
  guide = $state.raw<GuideWords>();
  // Asked when something is shown anew, and never a reason to.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #names = new Map<string, (id: string) => string>();

  /**
   * For as long as the component that is being made is shown.
   * @param nameOf how a row of the part is called in this step; '' where it has no name yet
   */
  callRows(part: string, nameOf: (id: string) => string) {
    this.#names.set(part, nameOf);
    onDestroy(() => {
      if (this.#names.get(part) === nameOf) this.#names.delete(part);
    });
  }

  nameOf(part: string, id: string): string | undefined {
    return untrack(() => this.#names.get(part)?.(id));
  }
}

export const [margin, provideMargin] = createContext<Margin>();
