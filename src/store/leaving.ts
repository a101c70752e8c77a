/** Calls `save` whenever the page may go away, and `comeBack` when the browser brings it back as it was. */
export function onLeaving(save: () => void, comeBack: () => void): () => void {
  const hidden = () => {
    if (document.visibilityState === 'hidden') save();
  };
  const shown = ({ persisted }: PageTransitionEvent) => {
    if (persisted) comeBack();
  };
  addEventListener('pagehide', save);
  addEventListener('beforeunload', save);
  document.addEventListener('visibilitychange', hidden);
  addEventListener('pageshow', shown);
  return () => {
    removeEventListener('pagehide', save);
    removeEventListener('beforeunload', save);
    document.removeEventListener('visibilitychange', hidden);
    removeEventListener('pageshow', shown);
  };
}
