import type { Journal } from './places/journal';

/** Clearing is not one act: the places go within a moment of each other. */
const settling = 100;

/** Calls `act` when the browser's storage was cleared under an open tab: by its settings, or by another page of the site. */
export function onCleared(journal: Journal, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(act, settling);
  };
  const heard = ({ key }: StorageEvent) => {
    if (key === null) soon();
  };
  journal.whenLost(soon);
  addEventListener('storage', heard);
  return () => {
    clearTimeout(timer);
    journal.whenLost(() => undefined);
    removeEventListener('storage', heard);
  };
}
