import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Store } from '../../../src/store/contract';
import { createDocument, openDocument } from '../../../src/store/open';
import { provider, type Connect } from '../../../src/store/provider';
import { addRole, emptySample, sampleShape, setTitle, type Sample } from '../../unit/store/sample';
import { clearBrowser, newName, quiet } from './sessions';

/** A server in memory: whatever one document learns, all others in the room do. */
function serverInMemory(): { connect: Connect; rooms: string[] } {
  const docs = new Set<Y.Doc>();
  const rooms: string[] = [];
  const connect: Connect = (room, doc) => {
    rooms.push(room);
    const tell = (update: Uint8Array, origin: unknown) => {
      if (origin === 'server') return;
      for (const other of docs) if (other !== doc) Y.applyUpdate(other, update, 'server');
    };
    for (const other of docs) {
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'server');
      Y.applyUpdate(other, Y.encodeStateAsUpdate(doc), 'server');
    }
    docs.add(doc);
    doc.on('update', tell);
    return () => {
      docs.delete(doc);
      doc.off('update', tell);
    };
  };
  return { connect, rooms };
}

const stores: Store<Sample>[] = [];
beforeEach(clearBrowser);
afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
  await clearBrowser();
});

test('it is off', () => {
  expect(provider).toBeUndefined();
});

test('joins two browsers: what arrives is saved like one’s own work, and undo leaves it alone', async () => {
  const { connect, rooms } = serverInMemory();
  const hooks = { ...quiet, connect };
  const [here, there] = [newName(), newName()];
  const mine = await createDocument(sampleShape, here, { plan: emptySample(here) }, hooks);
  // The colleague has it from a file, under what is their own browser's storage.
  const theirs = await createDocument(sampleShape, there, { state: mine.state() }, hooks);
  stores.push(mine, theirs);

  mine.edit(setTitle('mine'), 'title');
  theirs.edit(addRole('r1', 'theirs'), 'add');
  expect(theirs.plan).toEqual(mine.plan);
  expect(mine.plan.roles['r1']?.name).toBe('theirs');

  mine.undo();
  expect(mine.plan.roles['r1']).toBeDefined();
  expect(theirs.plan.cover.title).toBe('');
  expect(theirs.nextUndo).toBe('add');

  await Promise.all([mine.close(), theirs.close()]);
  const again = await openDocument(sampleShape, here, quiet);
  if (again.kind !== 'open') throw new Error(again.kind);
  stores.push(again.store);
  expect(again.store.plan.roles['r1']?.name).toBe('theirs');
  expect(rooms).toEqual([`touchpoint:sample:${here}:v1`, `touchpoint:sample:${there}:v1`]);
});
