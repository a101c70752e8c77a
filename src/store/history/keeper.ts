import type { Tree } from '../tree';
import { inTurn } from './turns';
import type { Occasion } from './versions';

/** What is about to happen to a document, and what it says now. */
interface Imminent {
  readonly tree: Tree;
  readonly schema: number;
  readonly what: 'edit' | 'delete' | 'merge' | 'migration';
}

/** Keeps a version of a document by itself, before much of it may change. */
export interface Keeper {
  note(imminent: Imminent): void;
}

const minuteMs = 60 * 1000;
/** How long ago the last version must be for the next to be kept. */
const pauses: Record<Imminent['what'], number> = {
  edit: 10 * minuteMs,
  delete: minuteMs,
  merge: 0,
  migration: 0,
};

/** @param name of the document's database */
export function keeperOf(name: string): Keeper {
  let lastAt: number | undefined;
  /** A version of a time to come was kept before somebody put the clock back: it holds up none. */
  const isRecent = (at: number, { what }: Imminent, now: number) =>
    at <= now && now - at < pauses[what];

  async function keep(imminent: Imminent, now: number): Promise<void> {
    const { tree, schema, what } = imminent;
    const { addVersion, listVersions } = await import('./versions');
    lastAt ??= (await listVersions(name))?.[0]?.at ?? 0;
    if (isRecent(lastAt, imminent, now)) return;
    const occasion: Occasion = what === 'edit' ? { kind: 'automatic' } : { kind: 'before', what };
    await addVersion(name, tree, schema, occasion);
    lastAt = now;
  }

  return {
    note(imminent) {
      const now = Date.now();
      if (lastAt !== undefined && isRecent(lastAt, imminent, now)) return;
      inTurn(name, () => keep(imminent, now)).catch(() => undefined);
    },
  };
}
