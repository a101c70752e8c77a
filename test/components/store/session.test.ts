import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  addChannel,
  addRole,
  removeRole,
  renameRole,
  sampleShape,
  setNote,
  setTitle,
  type Sample,
} from '../../unit/store/sample';
import type { Tree } from '../../../src/store/tree';
import {
  allOf,
  clearBrowser,
  create,
  deleteJournal,
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
afterEach(clearBrowser);

describe('opening', () => {
  test('what was never here is not found, and leaves no trace', async () => {
    const before = await indexedDB.databases();
    expect(await openAny('never')).toEqual({ kind: 'not-found' });
    expect(localStorage).toHaveLength(0);
    expect(await indexedDB.databases()).toEqual(before);
  });

  test('what was typed is there again', async () => {
    const id = newName();
    const store = await create(id);
    store.edit(setTitle('手冊 2027'), 'title');
    store.edit(addRole('r1', 'Head of service'), 'add');
    await store.close();
    const again = await reopen(id);
    expect(again.plan).toEqual(store.plan);
    expect(again.damage).toEqual([]);
    expect(again.status).toEqual({ state: 'saved', where: 'both', pending: 0 });
  });

  test('either place alone is enough', async () => {
    for (const loss of ['localStorage', 'journal'] as const) {
      const id = newName();
      const store = await create(id);
      for (let n = 0; n < 30; n++) store.edit(addRole(`r${n}`, `Role ${n}`), 'add');
      await store.close();
      if (loss === 'journal') await deleteJournal(journalName(id));
      else localStorage.clear();
      const again = await reopen(id);
      expect(Object.keys(again.plan.roles)).toHaveLength(30);
      again.edit(setTitle('after'), 'title');
      await again.close();
      if (loss === 'journal') localStorage.clear();
      else await deleteJournal(journalName(id));
      expect((await reopen(id)).plan).toEqual(again.plan);
    }
  });

  test('is as new after a long session of typing', async () => {
    const id = newName();
    const store = await create(id);
    store.edit(addRole('r1'), 'add');
    for (let n = 0; n < 600; n++) {
      store.edit(renameRole('r1', 'x'.repeat(n)), 'rename');
      if (n % 20 === 0) await pause(1);
    }
    await store.close();
    localStorage.clear();
    expect((await reopen(id)).plan.roles['r1']?.name).toHaveLength(599);
  });
});

describe('editing', () => {
  test('an edit that changes nothing is nothing', async () => {
    const store = await create(newName());
    const listener = vi.fn();
    store.subscribe(listener);
    const { plan } = store;
    expect(store.edit((sample) => ({ ...sample, roles: { ...sample.roles } }), 'none')).toBe(true);
    expect(store.plan).toBe(plan);
    expect(listener).not.toHaveBeenCalled();
    expect(store.nextUndo).toBeUndefined();
  });

  test('what did not change stays the same object', async () => {
    const store = await create(newName());
    store.edit(addRole('r1'), 'add');
    store.edit(addRole('r2'), 'add');
    const before = store.plan;
    store.edit(renameRole('r1', 'Ana'), 'rename');
    expect(store.plan.channels).toBe(before.channels);
    expect(store.plan.roles['r2']).toBe(before.roles['r2']);
    expect(store.plan.roles['r1']).not.toBe(before.roles['r1']);
  });

  test('an edit that makes a misshapen row is refused whole', async () => {
    const store = await create(newName());
    const { plan } = store;
    const bad = (sample: Sample): Sample => ({
      ...sample,
      // @ts-expect-error: what a bug in an edit could bring about
      roles: { ...sample.roles, r1: { order: 'a', name: 5 } },
    });
    expect(() => store.edit(bad, 'bad')).toThrow('“bad” makes roles/r1 misshapen');
    expect(store.plan).toBe(plan);
  });

  test('the status says saving until it is saved', async () => {
    const store = await create(newName());
    const seen: string[] = [];
    store.subscribe(() => seen.push(`${store.status.state} ${store.status.pending}`));
    store.edit(setTitle('a'), 'title');
    expect(store.status.state).toBe('saving');
    await store.flush();
    expect(store.status).toEqual({ state: 'saved', where: 'both', pending: 0 });
    expect(seen.at(-1)).toBe('saved 0');
  });
});

describe('undo and redo', () => {
  test('name what they take back, and survive a reload', async () => {
    const id = newName();
    const store = await create(id);
    store.edit(setTitle('one'), 'title');
    store.edit(addRole('r1'), 'add role');
    store.edit(removeRole('r1'), 'delete role');
    await store.close();

    const again = await reopen(id);
    expect(again.nextUndo).toBe('delete role');
    expect(again.undo()).toEqual({ label: 'delete role', changed: 'all' });
    expect(again.plan.roles['r1']).toBeDefined();
    expect(again.nextUndo).toBe('add role');
    expect(again.nextRedo).toBe('delete role');
    again.undo();
    expect(again.plan.roles).toEqual({});
    again.undo();
    expect(again.plan.cover.title).toBe('');
    expect(again.undo()).toBeUndefined();
    again.redo();
    expect(again.plan.cover.title).toBe('one');
  });

  test('typing is one step until a pause', async () => {
    const store = await create(newName());
    const type = (text: string) => {
      for (let n = 1; n <= text.length; n++) store.edit(setTitle(text.slice(0, n)), 'title');
    };
    type('first');
    await pause(1100);
    store.edit(setTitle('first!'), 'title');
    store.undo();
    expect(store.plan.cover.title).toBe('first');
    store.undo();
    expect(store.plan.cover.title).toBe('');
    expect(store.nextUndo).toBeUndefined();
  });

  test('leave alone what another tab has changed since', async () => {
    const id = newName();
    const mine = await create(id);
    const theirs = await reopen(id);
    mine.edit(setTitle('mine'), 'title');
    await expect.poll(() => theirs.plan.cover.title).toBe('mine');
    theirs.edit(setTitle('theirs'), 'title');
    await expect.poll(() => mine.plan.cover.title).toBe('theirs');
    expect(mine.undo()).toEqual({ label: 'title', changed: 'none' });
    expect(mine.plan.cover.title).toBe('theirs');
  });

  test('a new edit ends redoing', async () => {
    const store = await create(newName());
    store.edit(setTitle('a'), 'title');
    store.undo();
    expect(store.nextRedo).toBe('title');
    store.edit(setNote('b'), 'note');
    expect(store.nextRedo).toBeUndefined();
  });
});

describe('two tabs', () => {
  test('stay equal, and what merging breaks is repaired alike', async () => {
    const id = newName();
    const one = await create(id);
    one.edit(addRole('r1', 'Ana'), 'add');
    const two = await reopen(id);
    one.edit(removeRole('r1'), 'delete');
    two.edit(addChannel('c1', 'r1'), 'add');
    await expect.poll(() => one.plan.channels['c1']).toBeDefined();
    await expect.poll(() => two.plan.roles).toEqual({});
    expect(one.plan).toEqual(two.plan);
    expect(one.plan.channels['c1']?.owner).toBeNull();
  });

  test('interleaving edits lose none, whatever the clocks say', async () => {
    const id = newName();
    const one = await create(id);
    const two = await reopen(id);
    const now = vi.spyOn(Date, 'now');
    for (let n = 0; n < 50; n++) {
      one.edit(addRole(`a${n}`), 'add');
      now.mockReturnValue(n);
      two.edit(addRole(`b${n}`), 'add');
      now.mockRestore();
      if (n % 10 === 0) await pause(5);
    }
    await expect.poll(() => Object.keys(one.plan.roles).length).toBe(100);
    await expect.poll(() => Object.keys(two.plan.roles).length).toBe(100);
    await one.close();
    await two.close();
    expect(Object.keys((await reopen(id)).plan.roles)).toHaveLength(100);
  });

  test('also without BroadcastChannel', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    try {
      const id = newName();
      const one = await create(id);
      await expect.poll(() => slotsOf(id)).toHaveLength(1);
      const two = await reopen(id);
      two.edit(addRole('b'), 'add');
      tellTabs(keysOf(id, 'tail:'));
      await expect.poll(() => one.plan.roles['b']).toBeDefined();
      await withCheckpoint(() => two.edit(addRole('c'), 'add'));
      tellTabs(slotsOf(id));
      await expect.poll(() => one.plan.roles['c']).toBeDefined();
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe('versions of the site', () => {
  const newer = {
    ...sampleShape,
    migrations: [(tree: Tree) => tree],
  };

  test('a document that a later version saved opens read-only, with its bytes untouched', async () => {
    const id = newName();
    await (await create(id)).close();
    const later = await reopen(id, newer);
    later.edit(setTitle('by the later one'), 'title');
    await later.close();
    const before = allOf('');

    const opening = await openAny(id);
    if (opening.kind !== 'read-only') throw new Error(opening.kind);
    expect(opening.version).toBe(2);
    expect(opening.store.plan.cover.title).toBe('by the later one');
    expect(opening.store.edit(setTitle('x'), 'title')).toBe(false);
    expect(opening.store.status).toMatchObject({ state: 'read-only', problem: 'newer-version' });
    await opening.store.close();
    expect(allOf('')).toBe(before);
  });

  test('an older tab gives up what it has when a later version opens, and then stops', async () => {
    const id = newName();
    const older = await create(id);
    const opening = reopen(id, newer);
    older.edit(setTitle('last words'), 'title');
    const later = await opening;
    await expect.poll(() => later.plan.cover.title).toBe('last words');
    await expect.poll(() => older.status.state).toBe('read-only');
    expect(older.edit(setTitle('too late'), 'title')).toBe(false);
    await later.close();
    expect((await reopen(id, newer)).plan.cover.title).toBe('last words');
  });
});

test('an older tab gives up what it has also without BroadcastChannel', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  try {
    const newer = { ...sampleShape, migrations: [(tree: Tree) => tree] };
    const id = newName();
    const older = await create(id);
    const later = await reopen(id, newer);
    await withCheckpoint(() => later.edit(setNote('by the later one'), 'note'));
    const written = () => keysOf(id).map((key) => [key, localStorage.getItem(key)]);
    const before = written();
    older.edit(setTitle('last words'), 'title');
    await older.flush();
    expect(older.status.state).toBe('read-only');
    expect(written()).toEqual(expect.arrayContaining(before));
    tellTabs(keysOf(id));
    await expect.poll(() => later.plan.cover.title).toBe('last words');
    expect(older.edit(setTitle('too late'), 'title')).toBe(false);
    await later.close();
    const again = await reopen(id, newer);
    expect(again.plan.cover.title).toBe('last words');
    expect(again.plan.cover.note).toBe('by the later one');
    expect(again.damage).toEqual([]);
  } finally {
    vi.unstubAllGlobals();
  }
});

/** A storage event reaches other tabs only; here it is brought round by hand, as the browser makes it. */
function tellTabs(keys: readonly string[]): void {
  for (const key of keys) {
    dispatchEvent(new StorageEvent('storage', { key, newValue: localStorage.getItem(key) }));
  }
}

test('it is closed when nothing of it is written any more', async () => {
  const id = newName();
  const store = await create(id);
  await expect.poll(() => slotsOf(id)).toHaveLength(1);
  const order: string[] = [];
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  const compressed = (response: Response) => new Response(response.body).blob();
  vi.spyOn(Response.prototype, 'arrayBuffer').mockImplementation(async function (this: Response) {
    await held;
    order.push('compressed');
    return (await compressed(this)).arrayBuffer();
  });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  store.edit(setTitle('last words'), 'title');
  vi.advanceTimersByTime(3100);
  vi.useRealTimers();
  void store.close().then(() => order.push('closed'));
  await pause(300);
  release(undefined);
  await expect.poll(() => order.at(-1)).toBe('closed');
  expect(order[0]).toBe('compressed');
  vi.restoreAllMocks();
  expect(slotsOf(id)).toHaveLength(2);
});

test('a checkpoint comes after a pause, into alternating slots', async () => {
  const id = newName();
  const store = await create(id);
  await expect.poll(() => slotsOf(id)).toHaveLength(1);
  await withCheckpoint(() => store.edit(setTitle('a'), 'title'));
  await expect.poll(() => slotsOf(id)).toHaveLength(2);
  const before = slotsOf(id).map((key) => localStorage.getItem(key));
  await withCheckpoint(() => store.edit(setTitle('b'), 'title'));
  const changed = () =>
    slotsOf(id).filter((key, index) => localStorage.getItem(key) !== before[index]);
  await expect.poll(changed).toHaveLength(1);
});
