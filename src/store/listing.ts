import type { Entries } from './entries';
import { bytesHeld } from './held';
import { deleteDatabase } from './places/database';
import type { Entry } from './shelf';

/** All documents of one kind in this browser: those on the list, and those that were deleted. */
export interface Listing<S> {
  all(): Promise<Shelves<S>>;
  watch(listener: (shelves: Shelves<S>) => void): () => void;
  setAside(id: string): Promise<void>;
  bringBack(id: string): Promise<void>;
  /**
   * Takes away for good what was deleted.
   * @returns false: it is still here, because somebody has brought it back or a tab has it open
   */
  eraseDeleted(id: string): Promise<boolean>;
  /** Bytes that a document takes up in this browser. */
  held(id: string): Promise<number>;
  /** Leaves no trace of one that was just made and found no room. One of which anything is saved stays. */
  discard(id: string): Promise<void>;
}

interface Shelves<S> {
  /** Last changed first. */
  readonly listed: readonly Listed<S>[];
  /** Last deleted first. */
  readonly deleted: readonly Deleted<S>[];
}

/** One row. `summary` is undefined for a document that is there and cannot be read: opening it says more. */
export interface Listed<S> {
  readonly id: string;
  readonly changedAt: number;
  /** When it last left the browser as a file. */
  readonly keptAt: number | undefined;
  readonly summary: S | undefined;
}

export interface Deleted<S> {
  readonly id: string;
  readonly deletedAt: number;
  /** When it goes by itself. */
  readonly goesAt: number;
  readonly summary: S;
}

const asideMs = 30 * 24 * 60 * 60 * 1000;
const listPauseMs = 50;

/** As it was before it was deleted. */
const restored = <S>({ summary, changedAt, keptAt }: Entry<S>): Entry<S> => ({
  summary,
  changedAt,
  ...(keptAt !== undefined && { keptAt }),
});

/** @param kind of the documents, as in the names under which they are kept */
export function listingOf<P, S>(kind: string, entries: Entries<P, S>): Listing<S> {
  const nameOf = (id: string) => `touchpoint:${kind}:${id}`;

  /** Takes everything of it away. A tab that has it open saves it again. */
  async function erase(id: string): Promise<void> {
    entries.erase(id);
    await deleteDatabase(nameOf(id));
    entries.announce();
  }

  async function all(): Promise<Shelves<S>> {
    const listed: Listed<S>[] = [];
    const deleted: Deleted<S>[] = [];
    const ids = await entries.ids();
    const hasRoom = entries.hasRoom();
    const found = await Promise.all(ids.map((id) => entries.read(id, hasRoom)));
    for (const [index, id] of ids.entries()) {
      const entry = found[index];
      const { deletedAt } = entry ?? {};
      if (entry && deletedAt !== undefined) {
        deleted.push({ id, deletedAt, goesAt: deletedAt + asideMs, summary: entry.summary });
      } else {
        const { changedAt = 0, keptAt, summary } = entry ?? {};
        listed.push({ id, changedAt, keptAt, summary });
      }
    }
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    return {
      listed: listed.sort((a, b) => b.changedAt - a.changedAt || byId(a, b)),
      deleted: deleted.sort((a, b) => b.deletedAt - a.deletedAt || byId(a, b)),
    };
  }

  function watch(listener: (shelves: Shelves<S>) => void): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const tell = async () => {
      const now = await all();
      if (!stopped) listener(now);
      await cleanUp(now);
    };
    const stop = entries.onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void tell(), listPauseMs);
    });
    void tell();
    return () => {
      stopped = true;
      clearTimeout(timer);
      stop();
    };
  }

  /** Documents that were deleted a month ago go for good. */
  async function cleanUp({ deleted }: Shelves<S>): Promise<void> {
    for (const { id, goesAt } of deleted) if (Date.now() >= goesAt) await erase(id);
  }

  return {
    all,
    watch,
    setAside: (id) => entries.mark(id, (entry) => ({ ...entry, deletedAt: Date.now() })),
    bringBack: (id) => entries.mark(id, restored),
    async eraseDeleted(id) {
      const trace = await entries.find(id);
      if (trace && trace.entry?.deletedAt === undefined) return false;
      await erase(id);
      return (await entries.find(id)) === undefined;
    },
    held: (id) => bytesHeld(nameOf(id)),
    async discard(id) {
      if (!(await entries.peek(id))) await erase(id);
    },
  };
}
