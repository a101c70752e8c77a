const key = 'touchpoint:slash';

/** Whether "/" opens search. One may switch it off: speech input can type it unasked. */
export function slashOpens(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

export function letSlashOpen(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Storage is closed: the choice cannot be kept.
  }
}
