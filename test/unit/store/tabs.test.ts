import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { wholeOf } from '../../../src/store/replica';
import { joinTabs, type Tabs } from '../../../src/store/tabs';

const open: Tabs[] = [];
afterEach(() => {
  for (const tabs of open.splice(0)) tabs.close();
});

/** A tab of a version of the site that holds a document, and what it was told of newer ones. */
function tabOf(name: string, version: number, doc: Y.Doc): { knewAll: boolean[] } {
  const knewAll: boolean[] = [];
  const take = (update: Uint8Array) => {
    Y.applyUpdate(doc, update);
  };
  const tabs = joinTabs(name, version);
  if (!tabs) throw new Error('No channel');
  open.push(tabs);
  tabs.greet({ doc, onUpdate: take, onOlder: take, onNewer: (all) => knewAll.push(all) });
  return { knewAll };
}

function docOf(...updates: Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
}

/** The later tab has read the storage before the older tab did something, and was not there to hear of it. */
async function handedOver(name: string, act: (doc: Y.Doc) => void) {
  const begun = new Y.Doc();
  begun.getMap('roles').set('r1', 'Ana');
  const stored = wholeOf(begun);
  const [older, later] = [docOf(stored), docOf(stored)];
  act(older);
  const { knewAll } = tabOf(name, 1, older);
  tabOf(name, 2, later);
  await expect.poll(() => knewAll.at(-1)).toBe(true);
  expect(later.getMap('roles').toJSON()).toEqual(older.getMap('roles').toJSON());
  return knewAll;
}

test('an older tab gives a later one what it has added', async () => {
  const knewAll = await handedOver('added', (doc) => doc.getMap('roles').set('r2', 'Ben'));
  expect(knewAll).toContain(false);
});

test('and what it has deleted, of which no state vector tells', async () => {
  const knewAll = await handedOver('deleted', (doc) => {
    doc.getMap('roles').delete('r1');
  });
  expect(knewAll).toContain(false);
});

test('it has nothing to give where the later one knows everything', async () => {
  expect(await handedOver('nothing', () => undefined)).not.toContain(false);
});

test('two tabs of one version tell each other of deletions too', async () => {
  const begun = new Y.Doc();
  begun.getMap('roles').set('r1', 'Ana');
  const [one, two] = [docOf(wholeOf(begun)), docOf(wholeOf(begun))];
  one.getMap('roles').delete('r1');
  tabOf('equals', 1, one);
  tabOf('equals', 1, two);
  await expect.poll(() => two.getMap('roles').toJSON()).toEqual({});
});
