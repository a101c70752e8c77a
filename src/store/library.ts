import * as v from 'valibot';
import { isSafeId } from '../lib/ids';
import type { Opening, Store } from './contract';
import { createDocument, openDocument, peekDocument } from './open';
import { askToStay } from './persistence';
import { attempt } from './places/attempt';
import { deleteDatabase } from './places/database';
import { localStorageIfAllowed } from './places/local';
import { provider } from './provider';
import type { Content } from './content';
import type { Shape } from './shape';
import { shelf, type Entry } from './shelf';
import type { Tree } from './tree';

/** A kind of document, and the row that the list shows of each. */
export interface Kind<P extends Tree, S> {
  readonly shape: Shape<P>;
  readonly summary: v.GenericSchema<unknown, S>;
  readonly summarise: (plan: P) => S;
}

/** All documents of one kind in this browser. */
export interface Library<P, S> {
  open(id: string): Promise<Opening<P>>;
  /** Its id must be new. */
  create(id: string, content: Content<P>): Promise<Store<P>>;
  /** As the one that was opened last. */
  remember(id: string): void;
  list(): Promise<readonly Listed<S>[]>;
  watch(listener: (list: readonly Listed<S>[]) => void): () => void;
  /** It has left the browser as a file. */
  noteKept(id: string): Promise<void>;
  /** Leaves no trace of one that was just made and found no room. One of which anything is saved stays. */
  discard(id: string): Promise<void>;
  setAside(id: string): Promise<void>;
  bringBack(id: string): Promise<void>;
  lastOpened(): Promise<string | undefined>;
}

/** One row. `summary` is undefined for a document that is there and cannot be read: opening it says more. */
interface Listed<S> {
  readonly id: string;
  readonly changedAt: number;
  /** When it last left the browser as a file. */
  readonly keptAt: number | undefined;
  readonly summary: S | undefined;
}

const asideMs = 30 * 24 * 60 * 60 * 1000;
const listPauseMs = 50;
/** Edits in one session after which the browser is asked to keep what is stored. */
const firstWork = 10;

/** As it was before it was deleted. */
const restored = <S>({ summary, changedAt, keptAt }: Entry<S>): Entry<S> => ({
  summary,
  changedAt,
  ...(keptAt !== undefined && { keptAt }),
});

export function libraryOf<P extends Tree, S>(kind: Kind<P, S>): Library<P, S> {
  const { shape } = kind;
  const books = shelf(shape.kind, kind.summary);
  const lastKey = `touchpoint:${shape.kind}s:last`;

  /** What the session of a document tells of it. Only an edit makes it newer, or brings it back. */
  function hooksFor(id: string) {
    const found = books.entryOf(id);
    let editedAt: number | undefined;
    let edits = 0;
    return {
      summarise(plan: P): string {
        const changedAt = editedAt ?? found?.changedAt ?? Date.now();
        const { keptAt, deletedAt = 0 } = books.entryOf(id) ?? {};
        const isDeleted = deletedAt > (editedAt ?? 0);
        return JSON.stringify({
          summary: kind.summarise(plan),
          changedAt,
          ...(isDeleted && { deletedAt }),
          ...(keptAt !== undefined && { keptAt }),
        });
      },
      onEdit() {
        editedAt = Date.now();
        edits++;
        if (edits === firstWork) void askToStay();
      },
      onSaved: () => {
        books.announce();
      },
      connect: provider,
    };
  }

  async function open(id: string): Promise<Opening<P>> {
    if (!isSafeId(id)) return { kind: 'not-found' };
    return openDocument(shape, id, hooksFor(id));
  }

  function remember(id: string): void {
    attempt(() => localStorageIfAllowed()?.setItem(lastKey, id), undefined);
  }

  async function everything(): Promise<{ id: string; entry: Entry<S> | undefined }[]> {
    const ids = await books.ids();
    const hasRoom = books.hasRoom();
    return Promise.all(ids.map(async (id) => ({ id, entry: await find(id, hasRoom) })));
  }

  /** What is known of a document; where no summary of it can be read, the document itself is asked. */
  async function find(id: string, hasRoom: boolean): Promise<Entry<S> | undefined> {
    const entry = books.entryOf(id);
    if (entry && hasRoom) return entry;
    const journalled = await books.entryInJournal(id);
    if (entry && entry.changedAt > (journalled?.changedAt ?? 0)) return entry;
    if (journalled) return journalled;
    const plan = await peekDocument(shape, id);
    return plan && { summary: kind.summarise(plan), changedAt: 0 };
  }

  async function list(): Promise<readonly Listed<S>[]> {
    const all = await everything();
    return all
      .filter(({ entry }) => entry?.deletedAt === undefined)
      .map(({ id, entry }) => ({
        id,
        changedAt: entry?.changedAt ?? 0,
        keptAt: entry?.keptAt,
        summary: entry?.summary,
      }))
      .sort((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1));
  }

  function watch(listener: (list: readonly Listed<S>[]) => void): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const tell = async () => {
      const now = await list();
      if (!stopped) listener(now);
    };
    const stop = books.onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void tell(), listPauseMs);
    });
    void tell();
    void cleanUp();
    return () => {
      stopped = true;
      clearTimeout(timer);
      stop();
    };
  }

  async function mark(id: string, change: (entry: Entry<S>) => Entry<S>): Promise<void> {
    if (!(await books.ids()).includes(id)) return;
    // Of one that cannot be read nothing is known, and yet somebody may want it off the list.
    const unknown = { summary: kind.summarise(shape.blank), changedAt: 0 };
    await books.write(id, change((await find(id, books.hasRoom())) ?? unknown));
  }

  /** Documents that were deleted a month ago go for good. */
  async function cleanUp(): Promise<void> {
    for (const { id, entry } of await everything()) {
      if (!entry?.deletedAt || Date.now() - entry.deletedAt < asideMs) continue;
      await erase(id);
    }
  }

  async function erase(id: string): Promise<void> {
    books.erase(id);
    await deleteDatabase(`touchpoint:${shape.kind}:${id}`);
  }

  return {
    open,
    create: (id, content) => createDocument(shape, id, content, hooksFor(id)),
    remember,
    list,
    watch,
    noteKept: (id) => mark(id, (entry) => ({ ...entry, keptAt: Date.now() })),
    async discard(id) {
      if (!(await peekDocument(shape, id))) await erase(id);
    },
    setAside: (id) => mark(id, (entry) => ({ ...entry, deletedAt: Date.now() })),
    bringBack: (id) => mark(id, restored),
    async lastOpened() {
      const last = attempt(() => localStorageIfAllowed()?.getItem(lastKey), undefined);
      // Nothing else need be read where none is known.
      if (last === undefined || last === null) return undefined;
      return (await list()).find(({ id }) => id === last)?.id;
    },
  };
}
