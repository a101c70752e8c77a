// On every page, so small: the dialog and the index load when somebody is about to search.
import type { SearchDialog } from './dialog';
import { slashOpens } from './shortcut';

const button = document.querySelector<HTMLButtonElement>('.find');
const told = document.querySelector('.find-told');
let loading: Promise<SearchDialog> | undefined;

function load(): Promise<SearchDialog> {
  return (loading ??= import('./dialog').then(({ searchDialog }) => searchDialog(button?.dataset)));
}

/** @param words to look for at once, as typed elsewhere */
async function open(words?: string): Promise<void> {
  if (told) told.textContent = '';
  try {
    (await load()).open(words);
  } catch {
    loading = undefined;
    if (told) told.textContent = button?.dataset['failed'] ?? '';
  }
}

/** Before the press that is likely to follow. */
const prepare = () => void load().catch(() => (loading = undefined));

const isTyping = ({ target }: Event) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]');

function opens(event: KeyboardEvent): boolean {
  const { key, code, altKey, ctrlKey, metaKey, shiftKey } = event;
  // An Arabic or Cyrillic keyboard has another letter on the same key.
  const isK = key === 'k' || (code === 'KeyK' && key > '\u007f');
  const isAsked =
    ctrlKey || metaKey ? isK && !shiftKey : key === '/' && !isTyping(event) && slashOpens();
  return isAsked && !altKey && !document.querySelector(':modal');
}

addEventListener('keydown', (event) => {
  if (!opens(event)) return;
  event.preventDefault();
  void open();
});
button?.addEventListener('click', () => void open());
for (const type of ['pointerenter', 'focus']) button?.addEventListener(type, prepare);

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) {
  form.addEventListener('focusin', prepare);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void open(form.querySelector('input')?.value);
  });
}
for (const link of document.querySelectorAll<HTMLElement>('[data-search-for]')) {
  link.addEventListener('click', () => void open(link.dataset['searchFor']));
}
