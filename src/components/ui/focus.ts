import { tick } from 'svelte';

/**
 * Acts, then puts focus where it was: on the control of the same name in the same row, which may be
 * a new element now. Rows carry `data-row`, controls `data-control`.
 */
export async function keepFocus(act: () => void): Promise<void> {
  const control = document.activeElement?.closest<HTMLElement>('[data-control]');
  const row = control?.closest<HTMLElement>('[data-row]')?.dataset['row'];
  const name = control?.dataset['control'];
  act();
  await tick();
  if (row !== undefined && name !== undefined) focusControl(row, name);
}

/** @returns false: there is no such control in that row */
export function focusControl(row: string, name: string): boolean {
  const control = document.querySelector<HTMLElement>(
    `[data-row="${CSS.escape(row)}"] [data-control="${CSS.escape(name)}"]`,
  );
  control?.focus();
  return control !== null;
}
