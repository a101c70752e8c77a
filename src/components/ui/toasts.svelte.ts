export interface Toast {
  text: string;
  /** The way back. */
  action?: { label: string; act: () => void };
}

/** The one message at the foot of the page. A newer one takes its place. */
export class Toasts {
  #current = $state.raw<Toast | null>(null);

  get current(): Toast | null {
    return this.#current;
  }

  show(toast: Toast) {
    this.#current = toast;
  }

  dismiss() {
    this.#current = null;
  }

  act() {
    const toast = this.#current;
    this.dismiss();
    toast?.action?.act();
  }
}
