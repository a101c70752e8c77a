/** What an attempt to keep something came to. Storage refuses as a matter of course. */
export type Kept = 'kept' | 'full' | 'blocked';

/** For storage that settings may forbid: then even naming it throws. */
export function attempt<T, O>(act: () => T, otherwise: O): T | O {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

export function refusalOf(error: unknown): Exclude<Kept, 'kept'> {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  return full ? 'full' : 'blocked';
}
