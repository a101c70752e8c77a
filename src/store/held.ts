import { attempt } from './places/attempt';
import { openExisting, when, within } from './places/database';
import { localStorageIfAllowed } from './places/local';

/** Of a character in localStorage. */
const characterBytes = 2;

/** Bytes that a document takes up in both places, with its older versions. @param name of its database */
export async function bytesHeld(name: string): Promise<number> {
  return localBytes(`${name}:`) + (await journalBytes(name));
}

function localBytes(prefix: string): number {
  const entries = attempt(() => Object.entries<string>(localStorageIfAllowed() ?? {}), []);
  return entries
    .filter(([key]) => key.startsWith(prefix))
    .reduce((sum, [key, text]) => sum + characterBytes * (key.length + text.length), 0);
}

async function journalBytes(name: string): Promise<number> {
  try {
    const database = await openExisting(name, () => undefined);
    if (!database) return 0;
    let sum = 0;
    await within(database, 'readonly', (transaction) => {
      for (const [store, field] of [
        ['updates', 'update'],
        ['versions', 'content'],
      ] as const) {
        when<unknown[]>(transaction.objectStore(store).getAll(), (rows) => {
          for (const row of rows) sum += lengthOf(row, field);
        });
      }
    });
    database.close();
    return sum;
  } catch {
    return 0;
  }
}

function lengthOf(row: unknown, field: string): number {
  const bytes: unknown = typeof row === 'object' && row ? Reflect.get(row, field) : undefined;
  return bytes instanceof Uint8Array ? bytes.length : 0;
}
