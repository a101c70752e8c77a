import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { glance } from '../../../src/store/bytes/envelope';
import { openDatabase, within } from '../../../src/store/places/database';
import { addRole, setTitle } from '../../unit/store/sample';
import {
  allOf,
  clearBrowser,
  create,
  deleteJournal,
  emptyLocalStorage,
  fillLocalStorage,
  journalName,
  keysOf,
  newName,
  openAny,
  pause,
  reopen,
  slotsOf,
  withCheckpoint,
} from './sessions';

beforeEach(clearBrowser);
afterEach(async () => {
  vi.restoreAllMocks();
  await clearBrowser();
});

const rowsIn = (plan: { roles: object }) => Object.keys(plan.roles).length;

/** 30 rows, in two slots and a tail, and in the journal; the newest slot first. */
async function filled(): Promise<{ id: string; slots: string[] }> {
  const id = newName();
  const store = await create(id);
  const addTen = (from: number) => {
    for (let n = from; n < from + 10; n++) store.edit(addRole(`r${n}`, 'x'.repeat(n)), 'add');
  };
  await withCheckpoint(() => {
    addTen(0);
  });
  await withCheckpoint(() => {
    addTen(10);
  });
  addTen(20);
  await store.close();
  const revision = (key: string) => glance(localStorage.getItem(key))?.revision ?? 0;
  const slots = slotsOf(id).sort((a, b) => revision(b) - revision(a));
  return { id, slots };
}

const flip = (text: string) =>
  text.slice(0, -9) + String.fromCharCode(text.charCodeAt(text.length - 9) ^ 1) + text.slice(-8);
const halve = (text: string) => text.slice(0, text.length >> 1);
const rubbish = () => '{"a":';

function hurt(keys: readonly string[], how: (text: string) => string): void {
  for (const key of keys) localStorage.setItem(key, how(localStorage.getItem(key) ?? ''));
}

async function hurtJournal(id: string): Promise<void> {
  const database = await openDatabase(journalName(id), () => undefined);
  await within(database, 'readwrite', (transaction) => {
    const request = transaction.objectStore('updates').openCursor();
    request.onsuccess = () => {
      request.result?.update({ update: new Uint8Array([9, 9, 9, 255]), sum: 'x' });
      request.result?.continue();
    };
  });
  database.close();
}

async function asideOf(id: string): Promise<string[]> {
  const database = await openDatabase(journalName(id), () => undefined);
  const names = await within<string[]>(database, 'readonly', (transaction, done) => {
    const request = transaction.objectStore('aside').getAllKeys();
    request.onsuccess = () => {
      done(request.result.map(String));
    };
  });
  database.close();
  return names ?? [];
}

describe.each([
  ['with the journal', true],
  ['with localStorage alone', false],
])('one damaged source, %s', (_, hasJournal) => {
  test.each([
    ['the newest slot altered', 0, flip],
    ['the newest slot cut in half', 0, halve],
    ['the newest slot rubbish', 0, rubbish],
    ['the older slot rubbish', 1, rubbish],
  ] as const)('%s: nothing is lost, it is reported and stays as it is', async (_name, nth, how) => {
    const { id, slots } = await filled();
    const key = slots[nth] ?? '';
    hurt([key], how);
    const damaged = localStorage.getItem(key);
    if (!hasJournal) await deleteJournal(journalName(id));

    const store = await reopen(id);
    expect(rowsIn(store.plan)).toBe(30);
    expect(store.damage).toEqual([{ source: 'checkpoint', where: key, cause: 'unreadable' }]);

    await withCheckpoint(() => store.edit(setTitle('going on'), 'title'));
    expect(localStorage.getItem(key)).toBe(damaged);
    await store.close();
    const again = await reopen(id);
    expect(rowsIn(again.plan)).toBe(30);
    expect(again.plan.cover.title).toBe('going on');
  });
});

test('a damaged tail: the journal makes up for it', async () => {
  const { id } = await filled();
  hurt(keysOf(id, 'tail:'), rubbish);
  const store = await reopen(id);
  expect(rowsIn(store.plan)).toBe(30);
  expect(store.damage.map(({ source }) => source)).toEqual(['tail']);
  await expect.poll(() => asideOf(id)).toHaveLength(1);
});

test('every entry of the journal damaged: localStorage makes up for it, and it is set aside', async () => {
  const { id } = await filled();
  await hurtJournal(id);
  const store = await reopen(id);
  expect(rowsIn(store.plan)).toBe(30);
  expect(store.damage.map(({ source }) => source)).toEqual(['journal']);
  await withCheckpoint(() => store.edit(setTitle('going on'), 'title'));
  await expect.poll(() => asideOf(id)).not.toHaveLength(0);
  await store.close();
  localStorage.clear();
  expect(rowsIn((await reopen(id)).plan)).toBe(30);
});

test('nothing sound left: a recovery with what was found, and nothing is changed', async () => {
  const { id, slots } = await filled();
  hurt(slots, flip);
  await hurtJournal(id);
  const before = allOf('');
  const opening = await openAny(id);
  if (opening.kind !== 'recovery') throw new Error(opening.kind);
  const { recovery } = opening;
  const { damage, readable } = recovery;
  expect(damage.filter(({ source }) => source === 'checkpoint')).toHaveLength(2);
  expect(damage.some(({ source }) => source === 'journal')).toBe(true);
  // The tail holds the last edits, which build on what is missing.
  expect(damage.some(({ cause }) => cause === 'incomplete')).toBe(true);
  expect(readable).toBeUndefined();
  expect(JSON.parse(await recovery.rawData())).toMatchObject({ name: journalName(id) });
  expect(allOf('')).toBe(before);
});

test('both slots and the journal gone, the tail left: not an almost empty document', async () => {
  const { id, slots } = await filled();
  for (const key of slots) localStorage.removeItem(key);
  await deleteJournal(journalName(id));
  expect((await openAny(id)).kind).toBe('recovery');
});

describe('storage in trouble', () => {
  test('full: goes on in the journal, says so, and recovers when there is room', async () => {
    const id = newName();
    const store = await create(id);
    fillLocalStorage();
    for (let n = 0; n < 50; n++) store.edit(addRole(`r${n}`, 'v'.repeat(200)), 'add');
    await store.flush();
    expect(store.status).toEqual({
      state: 'saved',
      where: 'indexedDB',
      pending: 0,
      problem: 'full',
    });
    await store.close();
    const again = await reopen(id);
    expect(rowsIn(again.plan)).toBe(50);
    emptyLocalStorage();
    again.edit(setTitle('room'), 'title');
    await again.flush();
    expect(again.status).toEqual({ state: 'saved', where: 'both', pending: 0 });
  });

  test('full: whoever makes room in another tab need not type in this one for it to be saved', async () => {
    const store = await create(newName());
    await expect.poll(() => slotsOf(store.id)).toHaveLength(1);
    fillLocalStorage();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    store.edit(addRole('r1', 'v'.repeat(200)), 'add');
    // It is tried once more after a pause, and then no more.
    await vi.advanceTimersByTimeAsync(3100);
    vi.useRealTimers();
    await pause(100);
    expect(store.status.where).toBe('indexedDB');
    emptyLocalStorage();
    dispatchEvent(new StorageEvent('storage', { key: 'other', newValue: null }));
    await expect.poll(() => store.status).toEqual({ state: 'saved', where: 'both', pending: 0 });
  });

  test('IndexedDB blocked: goes on in localStorage, and says so', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const id = newName();
    const store = await create(id);
    store.edit(setTitle('kept'), 'title');
    await store.flush();
    expect(store.status).toEqual({
      state: 'saved',
      where: 'localStorage',
      pending: 0,
      problem: 'blocked',
    });
    await store.close();
    expect((await reopen(id)).plan.cover.title).toBe('kept');
  });

  test('all blocked: works in memory, and says that it is only here', async () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.spyOn(indexedDB, 'open').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    const store = await create(newName());
    store.edit(setTitle('here'), 'title');
    store.edit(addRole('r1'), 'add');
    await store.flush();
    expect(store.plan.cover.title).toBe('here');
    expect(store.status).toMatchObject({ state: 'only-here', where: 'memory', problem: 'blocked' });
    expect(store.status.pending).toBeGreaterThan(0);
    store.undo();
    expect(rowsIn(store.plan)).toBe(0);
  });

  test('cleared while open: the next save writes everything anew, in both places', async () => {
    const { id } = await filled();
    const store = await reopen(id);
    localStorage.clear();
    await deleteJournal(journalName(id));
    store.edit(addRole('r30'), 'add');
    await store.close();
    const inBoth = allOf('');
    localStorage.clear();
    expect(rowsIn((await reopen(id)).plan)).toBe(31);
    await clearBrowser();
    for (const [key, text] of JSON.parse(inBoth) as [string, string][]) {
      localStorage.setItem(key, text);
    }
    expect(rowsIn((await reopen(id)).plan)).toBe(31);
  });

  test('cleared after it was closed: nothing comes back', async () => {
    const { id } = await filled();
    const whenReading = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    const store = await reopen(id);
    await store.close();
    whenReading.mockRestore();
    localStorage.clear();
    await deleteJournal(journalName(id));
    await pause(300);
    expect(keysOf(id)).toEqual([]);
  });

  test('cleared while open, and left without another edit', async () => {
    const { id } = await filled();
    const store = await reopen(id);
    localStorage.clear();
    await deleteJournal(journalName(id));
    await store.close();
    expect(rowsIn((await reopen(id)).plan)).toBe(30);
  });
});
