import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seal } from '../../../src/store/bytes/envelope';
import { openDatabase, within } from '../../../src/store/places/database';
import { addRole } from '../../unit/store/sample';
import {
  allOf,
  clearBrowser,
  create,
  deleteJournal,
  journalName,
  newName,
  openAny,
  slotsOf,
  keysOf,
} from './sessions';

beforeEach(clearBrowser);
afterEach(clearBrowser);

const bytes = fc.uint8Array({ maxLength: 60 }).map((array) => new Uint8Array(array));
/** Text of chance, and envelopes that are sound around bytes that are not. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  bytes.map((state) => seal({ version: 1, revision: 3, writer: 'someone', state })),
);
const names = fc.constantFrom('a', 'b', 'h', 'tail:x', 'tail:y', 'summary', 'version', 'else');
const entries = fc.oneof(
  fc.anything({ maxDepth: 1 }).filter(isStorable),
  bytes.map((update) => ({ update, sum: 'x' })),
);

/** Not everything that fast-check thinks of can be put into a database. */
function isStorable(value: unknown): boolean {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}

async function stored(id: string): Promise<string> {
  const database = await openDatabase(journalName(id), () => undefined);
  const all = await within<unknown[]>(database, 'readonly', (transaction, done) => {
    const request = transaction.objectStore('updates').getAll();
    request.onsuccess = () => {
      done(request.result);
    };
  });
  database.close();
  return fc.stringify([all, allOf(`${journalName(id)}:`)]);
}

test('arbitrary bytes in every place: opening never throws, never shows an empty document, changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(names, texts),
      fc.array(entries, { maxLength: 4 }),
      async (local, journal) => {
        const id = newName();
        for (const [name, text] of Object.entries(local)) {
          localStorage.setItem(`${journalName(id)}:${name}`, text);
        }
        const database = await openDatabase(journalName(id), () => undefined);
        await within(database, 'readwrite', (transaction) => {
          for (const entry of journal) transaction.objectStore('updates').add(entry);
        });
        database.close();

        const before = await stored(id);
        const opening = await openAny(id);
        expect(['recovery', 'not-found']).toContain(opening.kind);
        if (opening.kind === 'recovery') await opening.recovery.rawData();
        expect(await stored(id)).toBe(before);
        await deleteJournal(journalName(id));
      },
    ),
    { numRuns: 60 },
  );
});

test('arbitrary bytes beside a sound copy: it opens, and what is damaged stays', async () => {
  const id = newName();
  const store = await create(id);
  store.edit(addRole('r1', 'kept'), 'add');
  await store.close();
  const sound = new Set([...slotsOf(id), ...keysOf(id, 'tail:')]);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('f', 'g', 'tail:x'), texts, async (name, text) => {
      const key = `${journalName(id)}:${name}`;
      fc.pre(!sound.has(key));
      localStorage.setItem(key, text);
      const opening = await openAny(id);
      if (opening.kind !== 'open') throw new Error(opening.kind);
      expect(opening.store.plan.roles['r1']?.name).toBe('kept');
      await opening.store.close();
      const isDamage = opening.store.damage.some(({ where }) => where === key);
      if (isDamage) expect(localStorage.getItem(key)).toBe(text);
      localStorage.removeItem(key);
    }),
    { numRuns: 60 },
  );
});
