import type * as v from 'valibot';
import { peekDocument } from './open';
import type { Shape } from './shape';
import { shelf, type Entry, type Shelf } from './shelf';
import type { Tree } from './tree';

/** A kind of document, and the row that the list shows of each. */
export interface Kind<P extends Tree, S> {
  readonly shape: Shape<P>;
  readonly summary: v.GenericSchema<unknown, S>;
  readonly summarise: (plan: P) => S;
}

/** One that has left a trace. `entry` is undefined for a document that is there and cannot be read. */
interface Trace<S> {
  readonly id: string;
  readonly entry: Entry<S> | undefined;
}

/** What is known of the documents of a kind without opening them, deleted or not. */
export interface Entries<P, S> extends Omit<Shelf<S>, 'entryInJournal' | 'write'> {
  /** @param hasRoom nothing in the journal is newer than in localStorage */
  read(id: string, hasRoom: boolean): Promise<Entry<S> | undefined>;
  /** Undefined: it has left no trace. */
  find(id: string): Promise<Trace<S> | undefined>;
  /** Reads in the journal what localStorage does not say, so that `entryOf` knows it. */
  learn(id: string): Promise<void>;
  mark(id: string, change: (entry: Entry<S>) => Entry<S>): Promise<void>;
  /** What a document says. Undefined: nothing sound is there. */
  peek(id: string): Promise<P | undefined>;
}

export function entriesOf<P extends Tree, S>(kind: Kind<P, S>): Entries<P, S> {
  const { shape } = kind;
  const books = shelf(shape.kind, kind.summary);
  /** What this tab knows of those for whose entry localStorage has no room. */
  const known = new Map<string, Entry<S>>();
  const peek = (id: string) => peekDocument(shape, id);

  /** Where no summary can be read, the document itself is asked. */
  async function read(id: string, hasRoom: boolean): Promise<Entry<S> | undefined> {
    const entry = books.entryOf(id);
    if (entry && hasRoom) return entry;
    const journalled = await books.entryInJournal(id);
    if (entry && entry.changedAt > (journalled?.changedAt ?? 0)) return entry;
    if (journalled) return journalled;
    const plan = await peek(id);
    return plan && { summary: kind.summarise(plan), changedAt: 0 };
  }

  async function find(id: string): Promise<Trace<S> | undefined> {
    if (!(await books.ids()).includes(id)) return undefined;
    return { id, entry: await read(id, books.hasRoom()) };
  }

  return {
    ...books,
    peek,
    read,
    find,
    entryOf: (id) => books.entryOf(id) ?? known.get(id),
    async learn(id) {
      const entry = books.entryOf(id) ?? (await books.entryInJournal(id));
      if (entry) known.set(id, entry);
    },
    async mark(id, change) {
      const trace = await find(id);
      if (!trace) return;
      // Of one that cannot be read nothing is known, and yet somebody may want it off the list.
      const unknown = { summary: kind.summarise(shape.blank), changedAt: 0 };
      const entry = change(trace.entry ?? unknown);
      known.set(id, entry);
      await books.write(id, entry);
    },
    erase(id) {
      known.delete(id);
      books.erase(id);
    },
  };
}
