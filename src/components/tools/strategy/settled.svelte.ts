import { untrack } from 'svelte';

/** How long nothing must have changed, ms: longer than from one key to the next of somebody who types slowly. */
export const pause = 300;

/** What `read` gives, once it stays so: for what is drawn of the plan beside the field that somebody types in. */
export function settled<T>(read: () => T): { readonly now: T } {
  let now = $state.raw(untrack(read));
  $effect(() => {
    const next = read();
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
