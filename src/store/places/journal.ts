import type { Bytes } from '../bytes/bytes';
import { checksumOfBytes } from '../bytes/checksum';
import { databaseNames, openDatabase, openExisting, when, within } from './database';

/**
 * A document in IndexedDB: every update, appended in a strict transaction (on the disk when it is
 * reported, unlike localStorage, which Chromium commits seconds to minutes later). Tabs append side by
 * side and need no lock.
 */
export interface Journal {
  /** What is there; undefined where IndexedDB is blocked. Makes no database where there is none. */
  read(): Promise<JournalRead | undefined>;
  /**
   * Appends, or begins with the whole state if the journal is empty (it may have been cleared).
   * @param whole in the dense encoding, which is read much faster
   * 'newer': a later version of the site has written; nothing was done.
   * @throws DOMException where IndexedDB is blocked or full
   */
  append(update: Bytes, whole: () => Bytes, summary: string): Promise<'kept' | 'newer'>;
  /**
   * Puts the whole state, in the dense encoding, in the place of the entries that this tab has read or written, which it holds.
   * What was damaged among them is set aside; what other tabs have appended since stays.
   */
  renew(whole: () => Bytes): Promise<void>;
  /** True if there is more to renew than is worth keeping one by one. */
  readonly isLong: boolean;
  /** True since the browser took the database away under an open tab. */
  readonly isLost: boolean;
  /** @param tell called when the browser takes it away; one listener */
  whenLost(tell: () => void): void;
  /** Keeps copies of what was found damaged. @returns false where they could not be kept */
  setAside(items: readonly Aside[]): Promise<boolean>;
  /** Everything that is there, sound or not, for a person who looks into it. */
  dump(): Promise<unknown>;
  close(): void;
}

/** An update; of a whole state in the dense encoding. */
export interface JournalEntry {
  readonly update: Bytes;
  readonly isDense: boolean;
}

export interface JournalRead {
  readonly updates: readonly JournalEntry[];
  readonly damaged: number;
  /** Newest schema version that has written here; 0: none. */
  readonly version: number;
  readonly aside: readonly string[];
}

/** Something damaged, under a name that says what and which: the same find is kept once. */
export interface Aside {
  readonly name: string;
  readonly content: string;
}

const entriesMax = 200;
const nothing: JournalRead = { updates: [], damaged: 0, version: 0, aside: [] };

export function openJournal(name: string, version: number): Journal {
  let connection: Promise<IDBDatabase | undefined> | undefined;
  /** Keys of entries that this tab's document holds, sound or not. */
  let known: number[] = [];
  let damaged = 0;
  let isLost = false;
  let tellLoss: (() => void) | undefined;

  function lose(): void {
    connection = undefined;
    isLost = true;
    tellLoss?.();
  }

  async function connect(): Promise<IDBDatabase> {
    connection ??= openDatabase(name, lose);
    try {
      const database = await connection;
      if (database) return database;
    } catch (error) {
      connection = undefined;
      throw error;
    }
    connection = undefined;
    return connect();
  }

  /** Once more on a new connection if the browser has closed the old one. */
  async function run<T>(work: (transaction: IDBTransaction, done: (result: T) => void) => void) {
    const database = await connect();
    try {
      return await within(database, 'readwrite', work);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      connection = undefined;
      return within(await connect(), 'readwrite', work);
    }
  }

  async function read(): Promise<JournalRead | undefined> {
    try {
      const names = await databaseNames();
      if (names && !names.includes(name)) return nothing;
      connection = openExisting(name, lose);
      const database = await connection;
      if (!database) return nothing;
      const found = await within(database, 'readonly', readAll);
      if (!found) return undefined;
      known = found.keys;
      damaged = found.read.damaged;
      return found.read;
    } catch {
      connection = undefined;
      return undefined;
    }
  }

  async function append(update: Bytes, whole: () => Bytes, summary: string) {
    const kept = await run<'kept' | 'newer'>((transaction, done) => {
      const facts = transaction.objectStore('facts');
      const updates = transaction.objectStore('updates');
      when<unknown>(facts.get('version'), (newest) => {
        if (typeof newest === 'number' && newest > version) {
          done('newer');
          return;
        }
        if (newest !== version) facts.put(version, 'version');
        facts.put(summary, 'summary');
        when(updates.count(), (count) => {
          const entry = count === 0 ? entryOf(whole(), 'dense') : entryOf(update);
          when(updates.add(entry), (key) => {
            if (typeof key === 'number') known.push(key);
            done('kept');
          });
        });
      });
    });
    isLost = false;
    return kept ?? 'kept';
  }

  async function renew(whole: () => Bytes): Promise<void> {
    const held = [...known];
    const added = await run<IDBValidKey>((transaction, done) => {
      const updates = transaction.objectStore('updates');
      for (const key of held) {
        when<unknown>(updates.get(key), (value) => {
          if (value !== undefined && !isEntry(value)) {
            transaction.objectStore('aside').put({ value, at: Date.now() }, `journal:${key}`);
          }
          updates.delete(key);
        });
      }
      when(updates.add(entryOf(whole(), 'dense')), done);
    });
    damaged = 0;
    known = [...(typeof added === 'number' ? [added] : []), ...known.slice(held.length)];
  }

  async function setAside(items: readonly Aside[]): Promise<boolean> {
    try {
      await run<never>((transaction) => {
        const aside = transaction.objectStore('aside');
        for (const { name, content } of items) aside.put({ value: content, at: Date.now() }, name);
      });
      return true;
    } catch {
      return false;
    }
  }

  async function dump(): Promise<unknown> {
    const database = await connection?.catch(() => undefined);
    if (!database) return undefined;
    return within(database, 'readonly', (transaction, done) => {
      when<unknown[]>(transaction.objectStore('updates').getAll(), (updates) => {
        when<unknown[]>(transaction.objectStore('aside').getAll(), (aside) => {
          done({ updates, aside });
        });
      });
    });
  }

  return {
    read,
    append,
    renew,
    setAside,
    dump,
    get isLong() {
      return known.length > entriesMax || damaged > 0;
    },
    get isLost() {
      return isLost;
    },
    whenLost(tell) {
      tellLoss = tell;
    },
    close() {
      void connection?.then((database) => database?.close()).catch(() => undefined);
    },
  };
}

function readAll(
  transaction: IDBTransaction,
  done: (found: { read: JournalRead; keys: number[] }) => void,
): void {
  const all = transaction.objectStore('updates');
  when<unknown>(transaction.objectStore('facts').get('version'), (version) => {
    when(transaction.objectStore('aside').getAllKeys(), (aside) => {
      when(all.getAllKeys(), (keys) => {
        when<unknown[]>(all.getAll(), (values) => {
          const updates = values.filter(isEntry).map(({ update, encoding }) => {
            return { update, isDense: encoding === 'dense' };
          });
          const read = {
            updates,
            damaged: values.length - updates.length,
            version: typeof version === 'number' ? version : 0,
            aside: aside.map(String),
          };
          done({ read, keys: keys.filter((key) => typeof key === 'number') });
        });
      });
    });
  });
}

interface Entry {
  readonly update: Bytes;
  readonly sum: string;
  readonly encoding?: unknown;
}

const entryOf = (update: Bytes, encoding?: 'dense'): Entry => ({
  ...{ update, sum: checksumOfBytes(update) },
  ...(encoding && { encoding }),
});

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  if (!('update' in value) || !('sum' in value)) return false;
  return value.update instanceof Uint8Array && checksumOfBytes(value.update) === value.sum;
}
