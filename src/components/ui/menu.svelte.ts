import type { IconName } from './icons';

export interface MenuAction {
  kind: 'action';
  label: string;
  hint?: string;
  icon?: IconName;
  /** There is no such step here; it stays readable, so that people learn that it exists. */
  disabled?: boolean;
  choose: () => void;
}

/** One of a few, as in “Paper: A4, Letter”. */
interface MenuChoice {
  kind: 'choice';
  label: string;
  options: readonly { value: string; label: string }[];
  value: string;
  choose: (value: string) => void;
}

export type MenuEntry = MenuAction | MenuChoice;

const items = '[role^="menuitem"]:not([aria-disabled="true"])';

/** Which item a key leads to in an open menu; undefined where the key means nothing here. */
export function itemFor(menu: HTMLElement, event: KeyboardEvent): HTMLElement | undefined {
  const all = [...menu.querySelectorAll<HTMLElement>(items)];
  const at = all.findIndex((item) => item === document.activeElement);
  switch (event.key) {
    case 'ArrowDown':
      return all[(at + 1) % all.length];
    case 'ArrowUp':
      return all.at(at <= 0 ? -1 : at - 1);
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default:
      return byLetter(all, at, event);
  }
}

/** The next item that begins with the letter typed. */
function byLetter(all: readonly HTMLElement[], at: number, event: KeyboardEvent) {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return undefined;
  const behind = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  const letter = key.toLocaleLowerCase();
  return behind.find((item) => item.textContent.trim().toLocaleLowerCase().startsWith(letter));
}
