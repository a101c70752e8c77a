import * as v from 'valibot';
import { isSafeId } from '../lib/ids';
import { attempt } from './places/attempt';
import { databaseNames, openExisting, when, within } from './places/database';
import { localStorageIfAllowed } from './places/local';

/** What the list knows of a document without opening it. Kept beside it, in both places. */
export interface Entry<S> {
  readonly summary: S;
  /** Milliseconds since the epoch. */
  readonly changedAt: number;
  readonly deletedAt?: number;
  /** When it last left the browser as a file. */
  readonly keptAt?: number;
}

export interface Shelf<S> {
  /** Ids of everything that has left a trace in either place, deleted or not. */
  ids(): Promise<string[]>;
  entryOf(id: string): Entry<S> | undefined;
  /** False: there may be newer entries in the journals, for which localStorage had no room. */
  hasRoom(): boolean;
  entryInJournal(id: string): Promise<Entry<S> | undefined>;
  write(id: string, entry: Entry<S>): Promise<void>;
  /** Takes all of a document's keys out of localStorage. */
  erase(id: string): void;
  /** Tells every list that an entry has changed. */
  announce(): void;
  onChange(listener: () => void): () => void;
}

/** More than an entry can grow by. */
const entryLength = 1000;

export function shelf<S>(kind: string, summary: v.GenericSchema<unknown, S>): Shelf<S> {
  const prefix = `touchpoint:${kind}:`;
  const channelName = `touchpoint:${kind}s`;
  const entrySchema = v.object({
    summary,
    changedAt: v.number(),
    deletedAt: v.exactOptional(v.number()),
    keptAt: v.exactOptional(v.number()),
  });
  const storage = localStorageIfAllowed();
  const keys = () =>
    attempt(() => Object.keys(storage ?? {}).filter((key) => key.startsWith(prefix)), []);
  const summaryKey = (id: string) => `${prefix}${id}:summary`;

  function parse(text: unknown): Entry<S> | undefined {
    const value = attempt((): unknown => JSON.parse(String(text)), undefined);
    const { success, output } = v.safeParse(entrySchema, value);
    return success ? output : undefined;
  }

  async function ids(): Promise<string[]> {
    const local = keys().map((key) => key.slice(prefix.length).split(':')[0] ?? '');
    const names = (await databaseNames()) ?? [];
    const journals = names
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length));
    return [...new Set([...local, ...journals])].filter(isSafeId);
  }

  async function entryInJournal(id: string): Promise<Entry<S> | undefined> {
    try {
      const database = await openExisting(prefix + id, () => undefined);
      if (!database) return undefined;
      const read = await within<Entry<S>>(database, 'readonly', (transaction, done) => {
        const facts = transaction.objectStore('facts');
        when<unknown>(facts.get('summary'), (text) => {
          when<unknown>(facts.get('keptAt'), (keptAt) => {
            const entry = parse(text);
            if (entry) done(typeof keptAt === 'number' ? { ...entry, keptAt } : entry);
          });
        });
      });
      database.close();
      return read;
    } catch {
      return undefined;
    }
  }

  async function write(id: string, entry: Entry<S>): Promise<void> {
    const text = JSON.stringify(entry);
    const isLocal = attempt(() => {
      storage?.setItem(summaryKey(id), text);
      return true;
    }, false);
    try {
      const database = await openExisting(prefix + id, () => undefined);
      if (database) {
        await within(database, 'readwrite', (transaction) => {
          const facts = transaction.objectStore('facts');
          facts.put(text, 'summary');
          // A tab that has it open writes summaries too, and need not have heard of the file.
          if (entry.keptAt !== undefined) facts.put(entry.keptAt, 'keptAt');
        });
        database.close();
        // What is read first must not say what was before.
        if (!isLocal) attempt(() => storage?.removeItem(summaryKey(id)), undefined);
      }
    } catch {
      // Blocked: localStorage has it, or nothing has.
    }
    announce();
  }

  /** Opened once, at the first change: to open and close one costs more than to save a letter. */
  let speaking: BroadcastChannel | undefined;

  function announce(): void {
    attempt(() => {
      speaking ??= new BroadcastChannel(channelName);
      speaking.postMessage('changed');
    }, undefined);
  }

  function onChange(listener: () => void): () => void {
    const channel = attempt(() => new BroadcastChannel(channelName), undefined);
    if (channel) channel.onmessage = listener;
    const onStorage = ({ key }: StorageEvent) => {
      if (key === null || (key.startsWith(prefix) && key.endsWith(':summary'))) listener();
    };
    addEventListener('storage', onStorage);
    return () => {
      channel?.close();
      removeEventListener('storage', onStorage);
    };
  }

  return {
    ids,
    entryOf: (id) => parse(attempt(() => storage?.getItem(summaryKey(id)), undefined)),
    hasRoom: () =>
      attempt(() => {
        const trial = `touchpoint:${kind}s:trial`;
        storage?.setItem(trial, ' '.repeat(entryLength));
        storage?.removeItem(trial);
        return true;
      }, false),
    entryInJournal,
    write,
    erase(id) {
      for (const key of keys()) {
        if (key.startsWith(`${prefix}${id}:`)) attempt(() => storage?.removeItem(key), undefined);
      }
    },
    announce,
    onChange,
  };
}
