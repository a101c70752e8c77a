import { expect, vi } from 'vitest';
import type { Store } from '../../../src/store/contract';
import { createDocument, openDocument } from '../../../src/store/open';
import type { Shape } from '../../../src/store/shape';
import type { Tree } from '../../../src/store/tree';
import { emptySample, sampleShape, type Sample } from '../../unit/store/sample';

/** Real stores in a real browser; two in one page are two tabs to each other. */

export const quiet = {
  summarise: () => '{}',
  onEdit: () => undefined,
  onSaved: () => undefined,
};

const openStores: Store<Tree>[] = [];
let count = 0;

export const newName = () => `t${Date.now().toString(36)}${(count++).toString(36)}`;

export async function create(id: string, content: Sample = emptySample(id)) {
  const store = await createDocument(sampleShape, id, { plan: content }, quiet);
  openStores.push(store);
  return store;
}

export function openAny(id: string, shape: Shape<Sample> = sampleShape) {
  return openDocument(shape, id, quiet);
}

/** @throws if it does not open for writing */
export async function reopen(id: string, shape: Shape<Sample> = sampleShape) {
  const opening = await openAny(id, shape);
  if (opening.kind !== 'open') throw new Error(`opened as ${opening.kind}`);
  openStores.push(opening.store);
  return opening.store;
}

/** Lets go of everything and clears the browser, as between two people. */
export async function clearBrowser(): Promise<void> {
  await Promise.all(openStores.splice(0).map((store) => store.close()));
  localStorage.clear();
  sessionStorage.clear();
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name = '' }) => deleteJournal(name)));
}

export function deleteJournal(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess =
      request.onerror =
      request.onblocked =
        () => {
          resolve();
        };
  });
}

export const journalName = (id: string) => `touchpoint:sample:${id}`;

/** Keys of a document in localStorage whose name after the id begins with `kind`. */
export function keysOf(id: string, kind = ''): string[] {
  const prefix = `touchpoint:sample:${id}:${kind}`;
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
}

export const slotsOf = (id: string) => keysOf(id).filter((key) => /:[a-h]$/.test(key));

/** Does something, and lets the pause pass after which a checkpoint is written; waits until it is. */
export async function withCheckpoint(act: () => void): Promise<void> {
  // While the one is under way with which a document begins, no other is.
  await expect.poll(allSlots).not.toBe('[]');
  await pause(0);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  act();
  const before = allSlots();
  await vi.advanceTimersByTimeAsync(3100);
  vi.useRealTimers();
  await expect.poll(allSlots).not.toBe(before);
}

function allSlots(): string {
  const entries = Object.entries(localStorage).filter(([key]) => /:[a-h]$/.test(key));
  return JSON.stringify(entries.sort());
}

/** Everything in localStorage under keys that begin so, as one text to compare. */
export function allOf(prefix: string): string {
  const entries = Object.entries(localStorage).filter(([key]) => key.startsWith(prefix));
  return JSON.stringify(entries.sort());
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** With what other pages of the site might keep, to the last character. */
export function fillLocalStorage(): void {
  for (let size = 4_000_000; size >= 1;) {
    try {
      localStorage.setItem(`other${Math.random()}`, 'x'.repeat(size));
    } catch {
      size = size >> 1;
    }
  }
}

/** Takes that away again. */
export function emptyLocalStorage(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('other')) localStorage.removeItem(key);
  }
}
