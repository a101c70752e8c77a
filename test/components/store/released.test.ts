import { afterEach, beforeEach, expect, test } from 'vitest';
import { fromBase64 } from '../../../src/store/bytes/base64';
import { planShape } from '../../../src/store/plan-shape';
import { openDatabase, within } from '../../../src/store/places/database';
import { listPlans } from '../../../src/store/plan-list';
import { openPlan } from '../../../src/store/plans';
import { versionOf } from '../../../src/store/shape';
import saved from '../../fixtures/saved/browser-v1.json';
import { clearBrowser } from './sessions';

/** What a browser held when each version was released: `browser-v<n>.json`. */
const released = import.meta.glob('../../fixtures/saved/browser-v*.json');

beforeEach(clearBrowser);
afterEach(clearBrowser);

function putIntoLocalStorage(): Promise<void> {
  for (const [key, text] of Object.entries(saved.localStorage)) localStorage.setItem(key, text);
  return Promise.resolve();
}

async function putIntoJournal(): Promise<void> {
  const database = await openDatabase(`touchpoint:plan:${saved.id}`, () => undefined);
  await within(database, 'readwrite', (transaction) => {
    const updates = transaction.objectStore('updates');
    for (const { update, sum } of saved.journal) updates.add({ update: fromBase64(update), sum });
    transaction.objectStore('facts').put(1, 'version');
  });
  database.close();
}

test('there is a browser of every released version', () => {
  expect(Object.keys(released)).toHaveLength(versionOf(planShape));
});

test.each([
  ['localStorage', putIntoLocalStorage],
  ['the journal', putIntoJournal],
])('what version 1 kept in %s alone opens, sound and listed', async (_, put) => {
  await put();
  expect((await listPlans()).map(({ title }) => title)).toEqual([saved.title]);
  const opening = await openPlan(saved.id);
  if (opening.kind !== 'open') throw new Error(opening.kind);
  const { store } = opening;
  expect(store.damage).toEqual([]);
  expect(store.plan.cover.title).toBe(saved.title);
  expect(Object.keys(store.plan.goals).length).toBeGreaterThan(0);
  await store.close();
});
