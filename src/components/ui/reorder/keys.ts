export type Step = 'up' | 'down' | 'indent' | 'outdent';

/** The step that Alt and an arrow ask for. To indent is onwards in the reading direction. */
export function stepOfKey({ key, altKey, target }: KeyboardEvent): Step | undefined {
  if (!altKey || !(target instanceof HTMLElement)) return undefined;
  const rtl = target.matches(':dir(rtl)');
  switch (key) {
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    case 'ArrowRight':
      return rtl ? 'outdent' : 'indent';
    case 'ArrowLeft':
      return rtl ? 'indent' : 'outdent';
    default:
      return undefined;
  }
}
