import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyPlan } from '../../../src/plan/plan';
import { entriesOf } from '../../../src/store/entries';
import { libraryOf } from '../../../src/store/library';
import { nameVersion } from '../../../src/store/plan-history';
import { planShape, summarise, summarySchema } from '../../../src/store/plan-shape';
import {
  bytesOf,
  deletePlan,
  duplicatePlan,
  erasePlan,
  listDeletedPlans,
  listPlans,
  renamePlan,
  undeletePlan,
  watchPlans,
  type PlanSummary,
} from '../../../src/store/plan-list';
import {
  createPlan,
  lastOpened,
  notePlanKept,
  openPlan,
  type PlanStore,
} from '../../../src/store/plans';
import { clearBrowser, deleteJournal, emptyLocalStorage, fillLocalStorage } from './sessions';

const openStores: PlanStore[] = [];

async function begin(title: string, locale: 'en' | 'ar' = 'en') {
  const store = await createPlan(emptyPlan({ locale, title, organisation: 'Hartwell Grocers' }));
  openStores.push(store);
  return store;
}

const setTitle = (store: PlanStore, title: string) =>
  store.edit((plan) => ({ ...plan, cover: { ...plan.cover, title } }), 'title');

const titles = async () => (await listPlans()).map(({ title }) => title);

async function opened(id: string): Promise<PlanStore> {
  const opening = await openPlan(id);
  if (opening.kind !== 'open') throw new Error(opening.kind);
  openStores.push(opening.store);
  return opening.store;
}

/** As another tab opens it, which knows only what is stored. */
async function openElsewhere(id: string): Promise<PlanStore> {
  const kind = { shape: planShape, summary: summarySchema, summarise };
  const opening = await libraryOf(kind, entriesOf(kind)).open(id);
  if (opening.kind !== 'open') throw new Error(opening.kind);
  openStores.push(opening.store);
  return opening.store;
}

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(openStores.splice(0).map((store) => store.close()));
  await clearBrowser();
});
beforeEach(clearBrowser);

describe('the list', () => {
  test('tells of each plan without opening it', async () => {
    const store = await begin('Service strategy 2027', 'ar');
    store.edit(
      (plan) => ({ ...plan, progress: { ...plan.progress, goals: 'done', audit: 'inProgress' } }),
      'progress',
    );
    await store.close();
    expect(await listPlans()).toEqual([
      {
        id: store.id,
        title: 'Service strategy 2027',
        organisation: 'Hartwell Grocers',
        language: 'ar',
        changedAt: expect.closeTo(Date.now(), -6) as number,
        progress: { done: 1, inProgress: 1, of: 9 },
        keptAt: undefined,
        needsFile: undefined,
        isExample: false,
        isUnreadable: false,
      },
    ]);
  });

  test('has the last changed first; opening changes nothing', async () => {
    const clock = vi.spyOn(Date, 'now');
    clock.mockReturnValue(1000);
    const one = await begin('one');
    await one.close();
    clock.mockReturnValue(2000);
    await (await begin('two')).close();
    clock.mockReturnValue(3000);
    await (await opened(one.id)).close();
    expect(await titles()).toEqual(['two', 'one']);
    const again = await opened(one.id);
    setTitle(again, 'one, edited');
    await again.close();
    expect(await titles()).toEqual(['one, edited', 'two']);
  });

  test('comes from the journal where localStorage was cleared', async () => {
    await (await begin('kept')).close();
    localStorage.clear();
    expect(await titles()).toEqual(['kept']);
  });

  test('tells what was last done also where localStorage has no room for it', async () => {
    const [one, two] = [await begin('one'), await begin('two')];
    const role = (n: number) => [`r${n}`, { order: `a${n}`, name: '', note: '' }] as const;
    one.edit(
      (plan) => ({ ...plan, roles: Object.fromEntries([1, 2, 3, 4, 5].map(role)) }),
      'roles',
    );
    await Promise.all([one.close(), two.close()]);
    fillLocalStorage();
    expect(await renamePlan(one.id, 'a title that needs more room', 'title')).toBe(true);
    await notePlanKept(one.id);
    await deletePlan(two.id);
    const list = await listPlans();
    expect(list.map(({ title, needsFile }) => [title, needsFile])).toEqual([
      ['a title that needs more room', undefined],
    ]);
  });

  test('asks the plan itself where no summary can be read', async () => {
    const store = await begin('kept');
    await store.close();
    localStorage.setItem(`touchpoint:plan:${store.id}:summary`, '{"half":');
    await deleteJournal(`touchpoint:plan:${store.id}`);
    expect(await titles()).toEqual(['kept']);
  });

  test('reminds of a plan that has grown and never left, or has changed long since it did', async () => {
    const store = await begin('grown');
    const role = (n: number) => [`r${n}`, { order: `a${n}`, name: '', note: '' }] as const;
    const roles = Object.fromEntries([1, 2, 3, 4, 5].map(role));
    const need = async () => (await listPlans()).map(({ needsFile }) => needsFile);
    expect(await need()).toEqual([undefined]);
    store.edit((plan) => ({ ...plan, roles }), 'roles');
    await store.flush();
    expect(await need()).toEqual(['never-kept']);
    await notePlanKept(store.id);
    expect(await need()).toEqual([undefined]);
    const later = Date.now() + 15 * 24 * 60 * 60 * 1000;
    vi.spyOn(Date, 'now').mockImplementation(() => later);
    setTitle(store, 'grown on');
    await store.flush();
    expect(await need()).toEqual(['out-of-date']);
  });

  describe('remembers that a plan left as a file', () => {
    const kept = async () => (await listPlans()).map(({ title, keptAt }) => [title, typeof keptAt]);

    test('where there was no room to note it, whichever tab goes on', async () => {
      const store = await begin('grown');
      const elsewhere = await openElsewhere(store.id);
      fillLocalStorage();
      await notePlanKept(store.id);
      setTitle(elsewhere, 'by a tab that has not heard of the file');
      await elsewhere.flush();
      expect(await kept()).toEqual([['by a tab that has not heard of the file', 'number']]);
      emptyLocalStorage();
      setTitle(store, 'with room again');
      await store.flush();
      expect(await kept()).toEqual([['with room again', 'number']]);
    });

    test('when it is opened again with room', async () => {
      const store = await begin('grown');
      fillLocalStorage();
      await notePlanKept(store.id);
      await store.close();
      emptyLocalStorage();
      const again = await openElsewhere(store.id);
      setTitle(again, 'with room again');
      await again.close();
      expect(await kept()).toEqual([['with room again', 'number']]);
    });
  });

  test('names a plan that cannot be summed up, so that it is not forgotten', async () => {
    localStorage.setItem('touchpoint:plan:p1:a', 'rubbish');
    expect(await listPlans()).toMatchObject([{ id: 'p1', isUnreadable: true }]);
    expect((await openPlan('p1')).kind).toBe('recovery');
  });

  test('follows what other tabs do', async () => {
    const seen: string[] = [];
    const stop = watchPlans((plans: readonly PlanSummary[]) => {
      seen.push(plans.map(({ title }) => title).join());
    });
    await expect.poll(() => seen).toEqual(['']);
    const store = await begin('a');
    await expect.poll(() => seen.at(-1)).toBe('a');
    setTitle(store, 'ab');
    await expect.poll(() => seen.at(-1)).toBe('ab');
    await deletePlan(store.id);
    await expect.poll(() => seen.at(-1)).toBe('');
    stop();
  });
});

describe('a plan', () => {
  test('is renamed, by an edit that other tabs see and undo takes back', async () => {
    const store = await begin('before');
    expect(await renamePlan(store.id, 'after', 'rename')).toBe(true);
    await expect.poll(() => store.plan.cover.title).toBe('after');
    await store.close();
    expect(await titles()).toEqual(['after']);
    const again = await opened(store.id);
    expect(again.nextUndo).toBe('rename');
  });

  test('is not said to be renamed or duplicated where nothing stores it', async () => {
    const store = await begin('one');
    await store.close();
    fillLocalStorage();
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    expect(await renamePlan(store.id, 'x'.repeat(200), 'title')).toBe(false);
    expect(await duplicatePlan(store.id, 'copy')).toBeUndefined();
    vi.restoreAllMocks();
    expect(await titles()).toEqual(['one']);
  });

  test('is duplicated whole though its title grows beyond the limit', async () => {
    const store = await begin('T'.repeat(200));
    const copy = await opened((await duplicatePlan(store.id, `${'T'.repeat(200)} (copy)`)) ?? '');
    expect(copy.damage).toEqual([]);
    expect(copy.plan.cover.title).toBe('T'.repeat(200));
  });

  test('is duplicated under an id of its own', async () => {
    const store = await begin('original');
    const copyId = await duplicatePlan(store.id, 'copy');
    const copy = await opened(copyId ?? '');
    expect(copy.plan.about.id).toBe(copyId);
    expect(copy.plan.cover.title).toBe('copy');
    setTitle(copy, 'copy, edited');
    expect(store.plan.cover.title).toBe('original');
    expect(await duplicatePlan('never', 'copy')).toBeUndefined();
  });

  test('is deleted and brought back', async () => {
    const store = await begin('here');
    await store.close();
    await deletePlan(store.id);
    expect(await titles()).toEqual([]);
    expect(await lastOpened()).toBeUndefined();
    await undeletePlan(store.id);
    expect(await titles()).toEqual(['here']);
    expect((await opened(store.id)).plan).toEqual(store.plan);
  });

  test('is deleted though it cannot be read, with what is left of it kept', async () => {
    localStorage.setItem('touchpoint:plan:p1:a', 'rubbish');
    await deletePlan('p1');
    expect(await listPlans()).toEqual([]);
    expect(localStorage.getItem('touchpoint:plan:p1:a')).toBe('rubbish');
    await undeletePlan('p1');
    expect(await listPlans()).toMatchObject([{ id: 'p1' }]);
    expect((await openPlan('p1')).kind).toBe('recovery');
  });

  test('comes back by an edit in another tab, not by its closing', async () => {
    const store = await begin('here');
    await deletePlan(store.id);
    await store.flush();
    expect(await titles()).toEqual([]);
    setTitle(store, 'still working on it');
    await store.flush();
    expect(await titles()).toEqual(['still working on it']);
  });

  test('is deleted for good when somebody says so, and leaves nothing', async () => {
    const [here, gone] = [await begin('here'), await begin('gone')];
    await nameVersion(gone, 'an older version');
    await Promise.all([here.close(), gone.close()]);
    await deletePlan(gone.id);
    expect(await listDeletedPlans()).toEqual([
      {
        id: gone.id,
        title: 'gone',
        language: 'en',
        deletedAt: expect.closeTo(Date.now(), -6) as number,
        goesAt: expect.closeTo(Date.now() + 30 * 24 * 60 * 60 * 1000, -6) as number,
      },
    ]);
    const [all, old] = [await bytesOf([here.id, gone.id]), await bytesOf([gone.id])];
    expect(old).toBeGreaterThan(1000);
    expect(all).toBeGreaterThan(old);

    expect(await erasePlan(gone.id)).toBe(true);
    expect(await bytesOf([gone.id])).toBe(0);
    expect(await listDeletedPlans()).toEqual([]);
    expect(Object.keys(localStorage).filter((key) => key.includes(gone.id))).toEqual([]);
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).toEqual([`touchpoint:plan:${here.id}`]);
    expect(await openPlan(gone.id)).toEqual({ kind: 'not-found' });
    expect((await opened(here.id)).plan).toEqual(here.plan);
  });

  test('is weighed in both places', async () => {
    const store = await begin('here');
    await nameVersion(store, 'an older version');
    await store.close();
    const whole = await bytesOf([store.id]);
    await deleteJournal(`touchpoint:plan:${store.id}`);
    const local = await bytesOf([store.id]);
    expect(local).toBeGreaterThan(0);
    expect(local).toBeLessThan(whole);
    localStorage.clear();
    expect(await bytesOf([store.id])).toBe(0);
  });

  test('is not deleted for good while it is on the list', async () => {
    const store = await begin('here');
    await store.close();
    expect(await erasePlan(store.id)).toBe(false);
    expect(await titles()).toEqual(['here']);
    expect((await opened(store.id)).plan).toEqual(store.plan);
  });

  test('that a tab has open comes back if it is deleted for good', async () => {
    const store = await begin('still open');
    await expect.poll(() => localStorage.getItem(`touchpoint:plan:${store.id}:a`)).not.toBeNull();
    await deletePlan(store.id);
    await erasePlan(store.id);
    await expect.poll(titles).toEqual(['still open']);
    expect(store.status.wasCleared).toBe(true);
  });

  test('goes for good a month after it was deleted, and not before', async () => {
    const days = 24 * 60 * 60 * 1000;
    const [young, old] = [await begin('young'), await begin('old')];
    await Promise.all([young.close(), old.close()]);
    const clock = vi.spyOn(Date, 'now');
    clock.mockReturnValue(Date.now() - 31 * days);
    await deletePlan(old.id);
    clock.mockRestore();
    await deletePlan(young.id);
    watchPlans(() => undefined)();
    const names = async () => (await indexedDB.databases()).map(({ name }) => name);
    await expect.poll(names).not.toContain(`touchpoint:plan:${old.id}`);
    expect(await openPlan(old.id)).toEqual({ kind: 'not-found' });
    await undeletePlan(young.id);
    expect(await titles()).toEqual(['young']);
  });
});

test('the browser is asked to keep what is stored after the first real work', async () => {
  const persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(true);
  const store = await begin('work');
  for (let n = 0; n < 5; n++) setTitle(store, `work ${n}`);
  expect(persist).not.toHaveBeenCalled();
  for (let n = 0; n < 9; n++) setTitle(store, `more work ${n}`);
  await expect.poll(() => persist.mock.calls.length).toBe(1);
});

test('the last opened is remembered', async () => {
  const one = await begin('one');
  await begin('two');
  await opened(one.id);
  expect(await lastOpened()).toBe(one.id);
});

test.each(['', '../x', '__proto__', 'x'.repeat(99), 'a b', 'é'])(
  'an address that names no plan, %j, is not found',
  async (id) => {
    expect(await openPlan(id)).toEqual({ kind: 'not-found' });
  },
);
