import { openExisting } from './places/database';
import { localStorageIfAllowed } from './places/local';

/**
 * Browsers may clear what a site stores when the disk is short or after weeks without a visit, unless they
 * have agreed to keep it.
 */
export type Staying = 'stays' | 'may-be-cleared' | 'not-told';

export async function storageStays(): Promise<Staying> {
  return answer(() => navigator.storage.persisted());
}

/** Asks the browser to keep what is stored. Some agree or refuse by themselves, some ask the person. */
export async function askToStay(): Promise<Staying> {
  const now = await storageStays();
  return now === 'stays' ? now : answer(() => navigator.storage.persist());
}

/** Not every browser, and no insecure address, has it. */
async function answer(ask: () => Promise<boolean>): Promise<Staying> {
  try {
    return (await ask()) ? 'stays' : 'may-be-cleared';
  } catch {
    return 'not-told';
  }
}

/** Whether this browser gives the site any place at all; asking makes none. */
export async function storesAnything(): Promise<boolean> {
  if (localStorageIfAllowed()) return true;
  try {
    (await openExisting('touchpoint:probe', () => undefined))?.close();
    return true;
  } catch {
    return false;
  }
}
