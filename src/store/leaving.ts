/**
 * Calls `save` whenever the page may go away, and `comeBack` when the browser brings it back as it was.
 * @param isOnlyHere work would be lost: the browser is to ask whether the page may really go
 */
export function onLeaving(
  save: () => void,
  comeBack: () => void,
  isOnlyHere: () => boolean,
): () => void {
  const leaving = (event: BeforeUnloadEvent) => {
    save();
    if (isOnlyHere()) event.preventDefault();
  };
  const hidden = () => {
    if (document.visibilityState === 'hidden') save();
  };
  const shown = ({ persisted }: PageTransitionEvent) => {
    if (persisted) comeBack();
  };
  addEventListener('pagehide', save);
  addEventListener('beforeunload', leaving);
  document.addEventListener('visibilitychange', hidden);
  addEventListener('pageshow', shown);
  return () => {
    removeEventListener('pagehide', save);
    removeEventListener('beforeunload', leaving);
    document.removeEventListener('visibilitychange', hidden);
    removeEventListener('pageshow', shown);
  };
}
