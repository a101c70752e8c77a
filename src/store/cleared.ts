import type { Journal } from './places/journal';

/** Clearing is not one act: the places go within a moment of each other. */
const settling = 100;

/**
 * Calls `act` when something was taken out of the browser's storage under an open tab: all of it, by its settings,
 * or something, by another page of the site, which leaves room.
 */
export function onCleared(journal: Journal, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(act, settling);
  };
  const heard = ({ newValue }: StorageEvent) => {
    if (newValue === null) soon();
  };
  journal.whenLost(soon);
  addEventListener('storage', heard);
  return () => {
    clearTimeout(timer);
    journal.whenLost(() => undefined);
    removeEventListener('storage', heard);
  };
}
