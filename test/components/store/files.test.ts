import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyPlan, type Plan } from '../../../src/plan/plan';
import { keysBetween } from '../../../src/plan/shared/order';
import type { Store } from '../../../src/store/contract';
import {
  backupFiles,
  keepCopy,
  mergeCopy,
  planFile,
  readPlanFile,
  receiveCopy,
  type PlanCopy,
} from '../../../src/store/plan-files';
import { listPlans } from '../../../src/store/plan-list';
import { createPlan, openPlan } from '../../../src/store/plans';
import { clearBrowser } from './sessions';

const openStores: Store<Plan>[] = [];

function held<S extends Store<Plan>>(store: S): S {
  openStores.push(store);
  return store;
}

async function begin(title = 'Service strategy 2027') {
  return held(await createPlan(emptyPlan({ locale: 'pl', title })));
}

const setVision = (store: Store<Plan>, vision: string) =>
  store.edit((plan) => ({ ...plan, cover: { ...plan.cover, vision } }), 'vision');
const setTitle = (store: Store<Plan>, title: string) =>
  store.edit((plan) => ({ ...plan, cover: { ...plan.cover, title } }), 'title');

async function copyFrom(text: string): Promise<PlanCopy> {
  const reading = await readPlanFile(new Blob([text]));
  if (reading.kind !== 'document') throw new Error(JSON.stringify(reading));
  return reading.file.copy;
}

beforeEach(clearBrowser);
afterEach(async () => {
  await Promise.all(openStores.splice(0).map((store) => store.close()));
  await clearBrowser();
});

test('a plan that left as a file comes back into an empty browser as it was', async () => {
  const store = await begin();
  setVision(store, 'Nobody waits.');
  const { name, text } = planFile(store);
  expect(name).toBe('Service strategy 2027.touchpoint.json');
  const { plan } = store;
  await store.close();
  await clearBrowser();

  const arrival = await receiveCopy(await copyFrom(text));
  if (arrival.kind !== 'added') throw new Error(arrival.kind);
  await held(arrival.store).close();
  const opening = await openPlan(store.id);
  if (opening.kind !== 'open') throw new Error(opening.kind);
  expect(held(opening.store).plan).toEqual(plan);

  // It kept what lets it merge: an older file of it brings nothing new, a newer one only what is new.
  const again = await receiveCopy(await copyFrom(text));
  expect(again.kind).toBe('same');
  if (again.kind === 'same') held(again.store);
});

describe('a file of a plan that is here', () => {
  async function parted() {
    const store = await begin('before');
    const { text } = planFile(store);
    await store.close();
    await clearBrowser();
    const elsewhere = await receiveCopy(await copyFrom(text));
    if (elsewhere.kind !== 'added') throw new Error(elsewhere.kind);
    setTitle(elsewhere.store, 'theirs');
    setVision(elsewhere.store, 'From the other browser');
    const theirs = planFile(elsewhere.store).text;
    await elsewhere.store.close();
    await clearBrowser();
    const here = await receiveCopy(await copyFrom(text));
    if (here.kind !== 'added') throw new Error(here.kind);
    setTitle(held(here.store), 'mine');
    const arrival = await receiveCopy(await copyFrom(theirs));
    if (arrival.kind !== 'here') throw new Error(arrival.kind);
    return {
      mine: here.store,
      copy: await copyFrom(theirs),
      ...arrival,
      store: held(arrival.store),
    };
  }

  test('shows what each side changed, and changes nothing yet', async () => {
    const { mine, meeting } = await parted();
    expect(
      meeting.differences.map(({ path, changed }) => `${path.join('/')} ${changed}`).sort(),
    ).toEqual(['cover/title both', 'cover/vision there']);
    expect(mine.plan.cover).toMatchObject({ title: 'mine', vision: '' });
  });

  test('merges, with each conflict as it was decided, into the tab that has it open too', async () => {
    const { mine, store, copy, meeting } = await parted();
    expect(mergeCopy(store, copy, meeting, () => 'there')).toBe(true);
    await expect.poll(() => mine.plan.cover.title).toBe('theirs');
    expect(mine.plan.cover.vision).toBe('From the other browser');
  });

  test('or both are kept', async () => {
    const { mine, copy } = await parted();
    const kept = held(await keepCopy(copy, 'theirs (from a file)'));
    expect(kept.id).not.toBe(mine.id);
    expect(mine.plan.cover.title).toBe('mine');
    await kept.flush();
    expect((await listPlans()).map(({ title }) => title).sort()).toEqual([
      'mine',
      'theirs (from a file)',
    ]);
  });
});

test('a copy is whole though its title grows beyond the limit', async () => {
  const store = await begin('T'.repeat(200));
  const kept = await keepCopy({ plan: store.plan }, `${'T'.repeat(200)} (from a file)`);
  await kept.close();
  const opening = await openPlan(kept.id);
  if (opening.kind !== 'open') throw new Error(opening.kind);
  expect(held(opening.store).damage).toEqual([]);
  expect(opening.store.plan.cover.title).toBe('T'.repeat(200));
});

test('a damaged plan is not overwritten by a file of it', async () => {
  const store = await begin();
  const { text } = planFile(store);
  await store.close();
  await clearBrowser();
  const key = `touchpoint:plan:${store.id}:a`;
  localStorage.setItem(key, 'rubbish');
  expect(await receiveCopy(await copyFrom(text))).toEqual({ kind: 'apart' });
  expect(localStorage.getItem(key)).toBe('rubbish');
});

test('a large file is read in a worker, and comes out the same', async () => {
  const store = await begin();
  store.edit((plan) => {
    const ids = Array.from({ length: 900 }, (_, n) => `r${n}`);
    const roles = keysBetween(null, null, ids).map(({ id, order }) => {
      return [id, { order, name: `${id} 客服主管`, note: 'x'.repeat(200) }] as const;
    });
    return { ...plan, roles: Object.fromEntries(roles) };
  }, 'many');
  const { text } = planFile(store);
  expect(text.length).toBeGreaterThan(200_000);
  const copy = await copyFrom(text);
  expect(copy.plan).toEqual(store.plan);
  expect(copy.state).toBeInstanceOf(Uint8Array);
  expect(await readPlanFile(new Blob([text.slice(0, -5)]))).toEqual({
    kind: 'refused',
    problem: { kind: 'cut-short' },
  });
});

test('50 MB are refused without being read', async () => {
  const reading = await readPlanFile(new Blob([new Uint8Array(50_000_000)]));
  expect(reading).toMatchObject({ kind: 'refused', problem: { kind: 'too-large' } });
});

test('what is refused changes nothing', async () => {
  await (await begin()).close();
  const before = JSON.stringify(Object.entries(localStorage).sort());
  for (const text of ['', '{', '[]', '{"format":"touchpoint/plan","version":1,"plan":{}}']) {
    expect((await readPlanFile(new Blob([text]))).kind).toBe('refused');
  }
  expect(JSON.stringify(Object.entries(localStorage).sort())).toBe(before);
});

test.each([
  ['one file', undefined, ['touchpoint-plans.touchpoint.json']],
  [
    'two, where one would be too large to open',
    25_000,
    ['touchpoint-plans.touchpoint.json', 'touchpoint-plans-2.touchpoint.json'],
  ],
])('a backup holds all plans, in %s, and brings them all back', async (_, limit, names) => {
  for (const title of ['one', 'two', 'three']) {
    const store = await begin(title);
    setVision(store, 'x'.repeat(4000));
    await store.close();
  }
  const { files, leftOut } = await backupFiles(limit);
  expect(leftOut).toEqual([]);
  expect(files.map(({ name }) => name)).toEqual(names);
  await clearBrowser();
  for (const { text } of files) {
    expect(text.length).toBeLessThanOrEqual(limit ?? Infinity);
    const reading = await readPlanFile(new Blob([text]));
    if (reading.kind !== 'backup') throw new Error(reading.kind);
    for (const { copy } of reading.files) {
      const arrival = await receiveCopy(copy);
      if (arrival.kind === 'added') await arrival.store.close();
    }
  }
  const titles = (await listPlans()).map(({ title }) => title);
  expect(titles.sort()).toEqual(['one', 'three', 'two']);
});

test.each([
  ['a/b\\c:d*e?"f<g>h|i', 'a b c d e f g h i'],
  ['  ..hidden', 'hidden'],
  ['客戶服務策略 2027', '客戶服務策略 2027'],
  ['', 'plan'],
  ['\u0000\u202E', 'plan'],
])('the title %j is the file name %j', async (title, name) => {
  const store = await begin(title);
  expect(planFile(store).name).toBe(`${name}.touchpoint.json`);
});
