import type { Start } from '../../../search/catalogue';
import type { FoundPage } from '../../../search/query';
import { element, marked } from './dom';
import type { SearchWords } from './words';

/** The parts of the dialog that change. */
export interface Parts {
  dialog: HTMLDialogElement;
  form: HTMLFormElement;
  field: HTMLInputElement;
  close: HTMLButtonElement;
  sift: HTMLElement;
  told: HTMLElement;
  list: HTMLElement;
  help: HTMLElement;
  slash: HTMLInputElement;
}

const listId = 'seek-hits';

export function buildParts(t: SearchWords): Parts {
  const field = element('input', {
    // Not `search`: there the first Escape empties the field, and the place is lost.
    type: 'text',
    inputmode: 'search',
    role: 'combobox',
    'aria-label': t('label'),
    'aria-autocomplete': 'list',
    'aria-controls': listId,
    'aria-expanded': 'false',
    autocomplete: 'off',
    autocapitalize: 'off',
    enterkeyhint: 'go',
    spellcheck: 'false',
  });
  const close = element('button', { type: 'button', class: 'seek-button' }, t('close'));
  const form = element('form', { class: 'seek-query', role: 'search' });
  form.append(element('span', { class: 'seek-ring' }), field, close);
  const sift = element('div', { class: 'seek-sift', role: 'group', 'aria-label': t('sift') });
  const told = element('p', { class: 'seek-told', role: 'status' });
  const list = element('div', { class: 'seek-hits', id: listId, role: 'listbox' });
  list.ariaLabel = t('results');
  list.hidden = true;
  const help = element('div', { class: 'seek-help' });
  const slash = element('input', { type: 'checkbox' });
  const dialog = element('dialog', { class: 'seek', 'aria-label': t('label') });
  dialog.append(form, sift, told, list, help, keysLine(t, slash));
  return { dialog, form, field, close, sift, told, list, help, slash };
}

const keys = (...names: string[]) => names.map((name) => element('kbd', {}, name));

function keysLine(t: SearchWords, slash: HTMLInputElement): HTMLElement {
  return element(
    'div',
    { class: 'seek-keys' },
    element('span', {}, ...keys('↑', '↓'), t('key.move')),
    element('span', {}, ...keys('Enter'), t('key.open')),
    element('span', {}, ...keys('Ctrl', 'Enter'), t('key.tab')),
    element('span', {}, ...keys('Esc'), t('key.close')),
    element('label', {}, slash, ...keys('/'), t('key.slash')),
  );
}

function option(address: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const spot = element('span', { class: 'seek-spot' });
  const attributes = { href: address, role: 'option', tabindex: '-1', class: className };
  return element('a', attributes, spot, ...content);
}

/** A page and, below it, those of its sections that hold what was looked for. */
export function pageOptions(
  { title, address, section, excerpt, passages }: FoundPage,
  t: SearchWords,
): HTMLElement[] {
  const text = passages.length === 0 || excerpt.some(({ hit }) => hit) ? excerpt : [];
  const page = option(
    address,
    'seek-page',
    element('b', {}, ...marked(title)),
    element('span', { class: 'seek-path' }, t(`section.${section}`)),
    element('span', { class: 'seek-text' }, ...marked(text)),
  );
  const below = passages.map((passage) =>
    option(
      passage.address,
      'seek-passage',
      element('b', {}, ...marked(passage.heading)),
      element('span', { class: 'seek-text' }, ...marked(passage.excerpt)),
    ),
  );
  return [page, ...below];
}

export function startOption({ title, address, section }: Start, t: SearchWords): HTMLElement {
  const path = element('span', { class: 'seek-path' }, t(`section.${section}`));
  return option(address, 'seek-page', element('b', {}, title), path);
}

export function chip(label: string, pressed: boolean): HTMLButtonElement {
  const attributes = { type: 'button', class: 'seek-chip', 'aria-pressed': String(pressed) };
  return element('button', attributes, label);
}

export function actButton(label: string, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'seek-button' }, label);
  button.addEventListener('click', act);
  return button;
}

export const paragraph = (text: string) => element('p', {}, text);
