import type { Step } from './places';

/** The step that Alt and an arrow ask for. “In” is onwards in the reading direction. */
export function stepOfKey({ key, altKey, target }: KeyboardEvent): Step | undefined {
  if (!altKey || !(target instanceof HTMLElement)) return undefined;
  const rtl = target.matches(':dir(rtl)');
  switch (key) {
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    case 'ArrowRight':
      return rtl ? 'out' : 'in';
    case 'ArrowLeft':
      return rtl ? 'in' : 'out';
    default:
      return undefined;
  }
}
