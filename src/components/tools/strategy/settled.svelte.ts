import { untrack } from 'svelte';

/** How long nothing must have changed, ms: longer than from one key to the next of somebody who types slowly. */
export const pause = 300;

/**
 * What `read` gives, once it stays so: for what is drawn of the plan beside the field that somebody types in.
 * @param subject what it is about; as soon as that is another, what is read of it is given at once
 */
export function settled<T>(read: () => T, subject?: () => unknown): { readonly now: T } {
  let now = $state.raw(untrack(read));
  let shown = untrack(() => subject?.());
  $effect(() => {
    const next = read();
    const asked = subject?.();
    if (asked !== shown) {
      shown = asked;
      now = next;
      return;
    }
    const timer = setTimeout(() => (now = next), pause);
    return () => {
      clearTimeout(timer);
    };
  });
  return {
    get now() {
      return now;
    },
  };
}
