import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyPlan, type Plan } from '../../../src/plan/plan';
import {
  changedAfter,
  comparePlans,
  listPlanVersions,
  nameVersion,
  readPlanVersion,
  restoreVersion,
  takeBack,
} from '../../../src/store/plan-history';
import { createPlan, openPlan, type PlanStore } from '../../../src/store/plans';
import { openDatabase, within } from '../../../src/store/places/database';
import { brief } from '../../unit/store/sample';
import { clearBrowser } from './sessions';

let store: PlanStore;

const setTitle = (title: string) =>
  store.edit((plan) => ({ ...plan, cover: { ...plan.cover, title } }), 'title');
const withRole = (name: string) => (plan: Plan) => ({
  ...plan,
  roles: { ...plan.roles, r1: { order: 'a', name, note: '' } },
});
const withoutRoles = (plan: Plan): Plan => ({ ...plan, roles: {} });

const occasions = async () =>
  ((await listPlanVersions(store.id)) ?? []).map(({ occasion }) =>
    occasion.kind === 'before' ? `before ${occasion.what}` : occasion.kind,
  );

beforeEach(async () => {
  await clearBrowser();
  store = await createPlan(emptyPlan({ locale: 'en', title: 'first' }));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await store.close();
  await clearBrowser();
});

test('a version is kept every ten minutes of work, of what was before', async () => {
  setTitle('second');
  await expect.poll(occasions).toEqual(['automatic']);
  setTitle('third');
  const later = Date.now() + 11 * 60 * 1000;
  vi.spyOn(Date, 'now').mockImplementation(() => later);
  setTitle('fourth');
  await expect.poll(occasions).toEqual(['automatic', 'automatic']);
  const [newest] = (await listPlanVersions(store.id)) ?? [];
  expect((await readPlanVersion(store.id, newest?.at ?? 0))?.cover.title).toBe('third');
});

test('and before a row goes and before a merge', async () => {
  store.edit(withRole('Ana'), 'add');
  await expect.poll(occasions).toHaveLength(1);
  const later = Date.now() + 2 * 60 * 1000;
  vi.spyOn(Date, 'now').mockImplementation(() => later);
  store.edit(withoutRoles, 'delete');
  await expect.poll(occasions).toEqual(['before delete', 'automatic']);
  store.takeIn(undefined, () => []);
  await expect.poll(occasions).toEqual(['before merge', 'before delete', 'automatic']);
});

test('versions stand in the order of the work, however quickly one follows the other', async () => {
  setTitle('second');
  await nameVersion(store, 'at once');
  expect(await occasions()).toEqual(['named', 'automatic']);
});

test('a clock that was ahead for a while holds up no version', async () => {
  const clock = vi.spyOn(Date, 'now');
  const ahead = Date.now() + 400 * 24 * 60 * 60 * 1000;
  clock.mockImplementation(() => ahead);
  setTitle('second');
  await expect.poll(occasions).toEqual(['automatic']);
  clock.mockRestore();
  setTitle('third');
  await expect.poll(occasions).toEqual(['automatic', 'automatic']);
  store.takeIn(undefined, () => []);
  await expect.poll(occasions).toEqual(['before merge', 'automatic', 'automatic']);
  // What is kept once a minute or once in ten is not kept at every edit, though.
  setTitle('fourth');
  store.edit(withoutRoles, 'delete');
  await nameVersion(store, 'end');
  expect(await occasions()).toEqual(['named', 'before merge', 'automatic', 'automatic']);
});

test('a named version is restored in one step, and the present is not lost', async () => {
  store.edit(withRole('Ana'), 'add');
  const named = await nameVersion(store, 'Before the board');
  setTitle('after the board');
  store.edit(withoutRoles, 'delete');
  const present = store.plan;

  expect(await restoreVersion(store, named?.at ?? 0, 'restore')).toBe(true);
  expect(store.plan.cover.title).toBe('first');
  expect(store.plan.roles['r1']?.name).toBe('Ana');
  const [newest] = (await listPlanVersions(store.id)) ?? [];
  expect(newest?.occasion).toEqual({ kind: 'before', what: 'restore' });
  expect(await readPlanVersion(store.id, newest?.at ?? 0)).toEqual(present);

  expect(store.nextUndo).toBe('restore');
  store.undo();
  expect(store.plan).toEqual(present);
});

test('what a copy has brought is taken back, and what was done since stays', async () => {
  store.edit(withRole('Ana'), 'add');
  const before = store.plan;
  setTitle('from the file');
  store.edit((plan) => ({ ...plan, roles: { r2: { order: 'b', name: 'Bo', note: '' } } }), 'file');
  const after = store.plan;
  store.edit((plan) => ({ ...plan, cover: { ...plan.cover, vision: 'since' } }), 'vision');
  expect(await takeBack(store, { before, after }, 'restore')).toBe(true);
  expect(store.plan.cover).toEqual({ ...before.cover, vision: 'since' });
  expect(Object.values(store.plan.roles).map(({ name }) => name)).toEqual(['Ana']);
  expect((await occasions())[0]).toBe('before restore');
  expect(store.nextUndo).toBe('restore');

  setTitle('since, too');
  expect(await takeBack(store, { before: after, after: before }, 'restore')).toBe(false);
  expect(store.plan.cover.title).toBe('since, too');
  expect(Object.keys(store.plan.roles)).toEqual(['r2']);
});

test('versions outlive the plan they are of', async () => {
  await nameVersion(store, 'kept');
  await store.close();
  localStorage.clear();
  const database = await openDatabase(`touchpoint:plan:${store.id}`, () => undefined);
  await within(database, 'readwrite', (transaction) => {
    transaction.objectStore('updates').clear();
    transaction.objectStore('updates').add('rubbish');
  });
  database.close();
  expect((await openPlan(store.id)).kind).toBe('recovery');
  const [newest] = (await listPlanVersions(store.id)) ?? [];
  expect((await readPlanVersion(store.id, newest?.at ?? 0))?.cover.title).toBe('first');
});

test('an altered version is not read', async () => {
  const version = await nameVersion(store, 'x');
  const database = await openDatabase(`touchpoint:plan:${store.id}`, () => undefined);
  await within(database, 'readwrite', (transaction) => {
    const request = transaction.objectStore('versions').openCursor();
    request.onsuccess = () => {
      const found: unknown = request.result?.value;
      request.result?.update({ ...(found as object), content: new Uint8Array([1, 2, 3]) });
    };
  });
  database.close();
  expect(await readPlanVersion(store.id, version?.at ?? 0)).toBeUndefined();
  expect(await restoreVersion(store, version?.at ?? 0, 'restore')).toBe(false);
});

test('two versions are compared place by place, and who the plan is left out', () => {
  const before = withRole('Ana')(emptyPlan({ id: 'p', locale: 'en', title: 'first' }));
  const goal = { ...goalNamed('First reply'), ownerRoleId: 'r1', target: 4 };
  const middle: Plan = { ...before, goals: { g1: goal } };
  const after: Plan = {
    ...withRole('Ana Nowak')(middle),
    about: { id: 'q', isExample: true },
    cover: { ...middle.cover, title: 'second' },
    goals: { g1: { ...goal, target: 2, ownerRoleId: null } },
  };
  expect(brief(comparePlans(before, middle))).toEqual([`goals/g1: none → ${JSON.stringify(goal)}`]);
  expect(brief(comparePlans(middle, after))).toEqual([
    'cover/title: "first" → "second"',
    'goals/g1/ownerRoleId: "r1" → null',
    'goals/g1/target: 4 → 2',
    'roles/r1/name: "Ana" → "Ana Nowak"',
  ]);
});

test('tells after which version a place came to say what it says', async () => {
  setTitle('second');
  await expect.poll(occasions).toEqual(['automatic']);
  const named = await nameVersion(store, 'two');
  setTitle('third');
  store.edit(withRole('Ana'), 'add');
  await nameVersion(store, 'three');
  const paths = ['cover/title', 'roles/r1', 'cover/vision'].map((path) => path.split('/'));
  const found = await changedAfter(store, paths);
  expect([...found.keys()].sort()).toEqual(['cover/title', 'roles/r1']);
  for (const at of found.values()) expect(at).toBeGreaterThanOrEqual(named?.at ?? Infinity);
});

function goalNamed(sentence: string): Plan['goals'][string] {
  return {
    ...{ parentId: null, order: 'a0', sentence, measureId: null, baseline: null },
    ...{ baselineBasis: 'measured', target: null, ownerRoleId: null, due: '', replies: null },
    ...{ population: null, promoters: null, detractors: null, deviation: null, note: '' },
  };
}
