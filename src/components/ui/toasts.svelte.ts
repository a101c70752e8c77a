export interface Toast {
  text: string;
  /** The way back. A message with one stays until the next, or until it is sent away (WCAG 2.2.1). */
  action?: { label: string; act: () => void };
  /** Bad news waits until it was read. */
  stays?: boolean;
}

/** How long a mere piece of news is shown, ms. */
const newsTime = 8000;

/** The one message at the foot of the page. A newer one takes its place. */
export class Toasts {
  #current = $state.raw<Toast | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  get current(): Toast | null {
    return this.#current;
  }

  show(toast: Toast) {
    clearTimeout(this.#timer);
    this.#current = toast;
    if (toast.action || toast.stays) return;
    this.#timer = setTimeout(() => {
      this.dismiss();
    }, newsTime);
  }

  dismiss() {
    clearTimeout(this.#timer);
    this.#current = null;
  }

  act() {
    const toast = this.#current;
    this.dismiss();
    toast?.action?.act();
  }
}
