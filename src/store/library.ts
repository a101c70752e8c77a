import * as v from 'valibot';
import { isSafeId } from '../lib/ids';
import type { Opening, Store } from './contract';
import { createDocument, openDocument } from './open';
import { attempt } from './places/attempt';
import { deleteDatabase } from './places/database';
import { localStorageIfAllowed } from './places/local';
import type { Content } from './session';
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
  setAside(id: string): Promise<void>;
  bringBack(id: string): Promise<void>;
  lastOpened(): Promise<string | undefined>;
}

/** One row. `summary` is undefined for a document that is there and cannot be read: opening it says more. */
export interface Listed<S> {
  readonly id: string;
  readonly changedAt: number;
  readonly summary: S | undefined;
}

const asideMs = 30 * 24 * 60 * 60 * 1000;
const listPauseMs = 50;

export function libraryOf<P extends Tree, S>(kind: Kind<P, S>): Library<P, S> {
  const { shape } = kind;
  const books = shelf(shape.kind, kind.summary);
  const lastKey = `touchpoint:${shape.kind}s:last`;

  /** What the session of a document tells of it. Only an edit makes it newer, or brings it back. */
  function hooksFor(id: string) {
    const found = books.entryOf(id);
    let editedAt: number | undefined;
    return {
      summarise(plan: P): string {
        const changedAt = editedAt ?? found?.changedAt ?? Date.now();
        const deletedAt = books.entryOf(id)?.deletedAt ?? 0;
        const isDeleted = deletedAt > (editedAt ?? 0);
        const summary = kind.summarise(plan);
        return JSON.stringify({ summary, changedAt, ...(isDeleted && { deletedAt }) });
      },
      onEdit() {
        editedAt = Date.now();
      },
      onSaved: () => {
        books.announce();
      },
    };
  }

  async function open(id: string): Promise<Opening<P>> {
    if (!isSafeId(id)) return { kind: 'not-found' };
    return openDocument(shape, id, hooksFor(id));
  }

  function remember(id: string): void {
    attempt(() => localStorageIfAllowed()?.setItem(lastKey, id), undefined);
  }

  async function everything(): Promise<(Listed<S> & { entry: Entry<S> | undefined })[]> {
    const ids = await books.ids();
    const entries = await Promise.all(
      ids.map(async (id) => ({ id, entry: books.entryOf(id) ?? (await books.entryInJournal(id)) })),
    );
    return entries.map(({ id, entry }) => ({
      id,
      entry,
      changedAt: entry?.changedAt ?? 0,
      summary: entry?.summary,
    }));
  }

  async function list(): Promise<readonly Listed<S>[]> {
    const all = await everything();
    return all
      .filter(({ entry }) => entry?.deletedAt === undefined)
      .map(({ id, changedAt, summary }) => ({ id, changedAt, summary }))
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

  async function mark(id: string, deletedAt: number | undefined): Promise<void> {
    const entry = books.entryOf(id) ?? (await books.entryInJournal(id));
    if (!entry) return;
    const { summary, changedAt } = entry;
    await books.write(id, { summary, changedAt, ...(deletedAt && { deletedAt }) });
  }

  /** Documents that were deleted a month ago go for good. */
  async function cleanUp(): Promise<void> {
    for (const { id, entry } of await everything()) {
      if (!entry?.deletedAt || Date.now() - entry.deletedAt < asideMs) continue;
      books.erase(id);
      await deleteDatabase(`touchpoint:${shape.kind}:${id}`);
    }
  }

  return {
    open,
    create: (id, content) => createDocument(shape, id, content, hooksFor(id)),
    remember,
    list,
    watch,
    setAside: (id) => mark(id, Date.now()),
    bringBack: (id) => mark(id, undefined),
    async lastOpened() {
      const last = attempt(() => localStorageIfAllowed()?.getItem(lastKey), undefined);
      return (await list()).find(({ id }) => id === last)?.id;
    },
  };
}
