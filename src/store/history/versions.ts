import * as v from 'valibot';
import type { Bytes } from '../bytes/bytes';
import { checksumOfBytes } from '../bytes/checksum';
import { squeeze, unsqueeze } from '../bytes/squeeze';
import { openExisting, when, within } from '../places/database';
import type { Tree } from '../tree';
import { toThin } from './thin';

/** Why a version was kept. Someone named it, time had passed, or something large was about to happen. */
export type Occasion =
  | { readonly kind: 'automatic' }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'before'; readonly what: 'merge' | 'migration' | 'delete' | 'restore' };

export interface Version {
  /** Milliseconds since the epoch; names the version. */
  readonly at: number;
  readonly occasion: Occasion;
  /** Of the document's schema. */
  readonly schema: number;
  /** As it is stored. */
  readonly bytes: number;
}

const bounds = { count: 60, bytes: 5_000_000 };

const bytesSchema = v.custom<Bytes>((value) => value instanceof Uint8Array);
const what = v.picklist(['merge', 'migration', 'delete', 'restore']);
const storedSchema = v.object({
  at: v.number(),
  occasion: v.variant('kind', [
    v.object({ kind: v.literal('automatic') }),
    v.object({ kind: v.literal('named'), name: v.string() }),
    v.object({ kind: v.literal('before'), what }),
  ]),
  schema: v.number(),
  content: bytesSchema,
  sum: v.string(),
});
type Stored = v.InferOutput<typeof storedSchema>;

/**
 * Older versions of a document, beside its journal. They are whole and readable, not Yjs: a version opens
 * even if everything else is damaged. Where IndexedDB is blocked there are none.
 *
 * @param name of the document's database
 */
export async function addVersion(
  name: string,
  tree: Tree,
  schema: number,
  occasion: Occasion,
): Promise<Version | undefined> {
  const content = await squeeze(new TextEncoder().encode(JSON.stringify(tree)));
  const added = await inDatabase<Stored>(name, 'readwrite', (transaction, done) => {
    const store = transaction.objectStore('versions');
    when<unknown[]>(store.getAll(), (all) => {
      const earlier = all.filter(isStored);
      const newest = Math.max(0, ...earlier.map(({ at }) => at));
      // Two tabs, or a clock that jumped back: a version never takes another's place.
      const at = Math.max(Date.now(), newest + 1);
      const stored = { at, occasion, schema, content, sum: checksumOfBytes(content) };
      store.put(stored);
      const weighed = [...earlier, stored].map((version) => ({
        at: version.at,
        kind: version.occasion.kind,
        bytes: version.content.length,
      }));
      for (const key of toThin(weighed, bounds, at)) store.delete(key);
      done(stored);
    });
  });
  return added && described(added);
}

/** Newest first. Undefined: they cannot be read here. */
export async function listVersions(name: string): Promise<Version[] | undefined> {
  const all = await inDatabase<unknown[]>(name, 'readonly', (transaction, done) => {
    when(transaction.objectStore('versions').getAll(), done);
  });
  return all?.filter(isStored).map(described).reverse();
}

/** What a version says, as it was saved; undefined if it is not there or not sound. */
export async function readVersion(
  name: string,
  at: number,
): Promise<{ tree: unknown; schema: number } | undefined> {
  const stored = await inDatabase<unknown>(name, 'readonly', (transaction, done) => {
    when(transaction.objectStore('versions').get(at), done);
  });
  if (!isStored(stored) || checksumOfBytes(stored.content) !== stored.sum) return undefined;
  const content = await unsqueeze(stored.content);
  if (!content.ok) return undefined;
  const tree: unknown = JSON.parse(new TextDecoder().decode(content.value));
  return { tree, schema: stored.schema };
}

const isStored = (value: unknown): value is Stored => v.is(storedSchema, value);

const described = ({ at, occasion, schema, content }: Stored): Version => ({
  at,
  occasion,
  schema,
  bytes: content.length,
});

async function inDatabase<T>(
  name: string,
  mode: IDBTransactionMode,
  work: (transaction: IDBTransaction, done: (result: T) => void) => void,
): Promise<T | undefined> {
  try {
    const database = await openExisting(name, () => undefined);
    if (!database) return undefined;
    const result = await within<T>(database, mode, work);
    database.close();
    return result;
  } catch {
    return undefined;
  }
}
