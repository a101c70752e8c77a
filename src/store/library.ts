import { isSafeId } from '../lib/ids';
import type { Content } from './content';
import type { Opening, Store } from './contract';
import type { Entries, Kind } from './entries';
import { createDocument, openDocument } from './open';
import { askToStay } from './persistence';
import { attempt } from './places/attempt';
import { localStorageIfAllowed } from './places/local';
import { provider } from './provider';
import type { Tree } from './tree';

/** The documents of one kind in this browser, one by one. `listing.ts` has all of them. */
export interface Library<P> {
  open(id: string): Promise<Opening<P>>;
  /** Its id must be new. */
  create(id: string, content: Content<P>): Promise<Store<P>>;
  /** As the one that was opened last. */
  remember(id: string): void;
  /** It has left the browser as a file. */
  noteKept(id: string): Promise<void>;
  /** Undefined: it is not there any more, or was deleted. */
  lastOpened(): Promise<string | undefined>;
}

/** Edits in one session after which the browser is asked to keep what is stored. */
const firstWork = 10;

export function libraryOf<P extends Tree, S>(
  { shape, summarise }: Kind<P, S>,
  entries: Entries<P, S>,
): Library<P> {
  const lastKey = `touchpoint:${shape.kind}s:last`;

  /** What the session of a document tells of it. Only an edit makes it newer, or brings it back. */
  function hooksFor(id: string) {
    const found = entries.entryOf(id);
    let editedAt: number | undefined;
    let edits = 0;
    return {
      summarise(plan: P): string {
        const changedAt = editedAt ?? found?.changedAt ?? Date.now();
        const { keptAt, deletedAt = 0 } = entries.entryOf(id) ?? {};
        const isDeleted = deletedAt > (editedAt ?? 0);
        return JSON.stringify({
          summary: summarise(plan),
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
        entries.announce();
      },
      connect: provider,
    };
  }

  return {
    async open(id) {
      if (!isSafeId(id)) return { kind: 'not-found' };
      await entries.learn(id);
      return openDocument(shape, id, hooksFor(id));
    },
    create: (id, content) => createDocument(shape, id, content, hooksFor(id)),
    remember(id) {
      attempt(() => localStorageIfAllowed()?.setItem(lastKey, id), undefined);
    },
    noteKept: (id) => entries.mark(id, (entry) => ({ ...entry, keptAt: Date.now() })),
    async lastOpened() {
      const last = attempt(() => localStorageIfAllowed()?.getItem(lastKey), undefined) ?? '';
      // Nothing need be read where none is known.
      const trace = last === '' ? undefined : await entries.find(last);
      return trace && trace.entry?.deletedAt === undefined ? last : undefined;
    },
  };
}
