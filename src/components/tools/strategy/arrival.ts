/** So many frames a step may take to be fetched and shown. */
const patience = 600;
/** In so many, rows that come into view have got their true height. */
const settling = 5;

const frame = () => new Promise((next) => requestAnimationFrame(next));

/** Tries until what it needs is on the page and has focus; then holds that in view. */
export async function shown(attempt: () => boolean) {
  for (let at = 0; at < patience && !attempt(); at += 1) await frame();
  for (let at = 0; at < settling; at += 1) {
    await frame();
    const held = document.activeElement;
    if (held?.closest('[data-row]')) held.scrollIntoView({ block: 'nearest' });
  }
}

/** Whether this entry of the browser's history was shown before; from now on it was. */
export function isReturn(): boolean {
  const wasShown = history.state !== null;
  if (!wasShown) history.replaceState({ wasShown: true }, '');
  return wasShown;
}

/** Puts focus on the heading of the step, in view. */
export function focusStep() {
  const heading = document.getElementById('step');
  if (!heading) return;
  heading.focus({ preventScroll: true });
  const isBelow = heading.getBoundingClientRect().bottom > innerHeight;
  if (scrollY > 0 || isBelow) heading.scrollIntoView();
}

/** Puts focus into the first field of an open row; one that can only be read comes into view. */
export function focusRow(row: string): boolean {
  const editor = document.querySelector(`.edit[data-row="${CSS.escape(row)}"]`);
  const field = editor?.querySelector<HTMLElement>('[data-control]:is(input, select, textarea)');
  field?.focus();
  if (field !== document.activeElement) editor?.scrollIntoView({ block: 'nearest' });
  return editor !== null;
}
