import type { Kept } from './places/attempt';

/** Where the work is, truthfully. Nothing here is a word for a person: the plan bar has those. */
export interface SaveStatus {
  /**
   * `saved`: every edit stands in at least one place that outlives the tab.
   * `saving`: some edits are on their way there. `only-here`: they are in this tab and nowhere else,
   * because no storage takes them; offer the file. `read-only`: a newer version of the site has
   * written, so this tab no longer does; say so and offer to reload.
   */
  readonly state: 'saved' | 'saving' | 'only-here' | 'read-only';
  /** What takes edits now. With one of the two places the work is saved, but only once. */
  readonly where: 'both' | 'localStorage' | 'indexedDB' | 'memory';
  /** Edits that are in this tab only, at this moment. */
  readonly pending: number;
  /** Why one place or both take nothing. */
  readonly problem?: 'full' | 'blocked' | 'newer-version';
  /**
   * What the browser had stored was cleared while this tab had it open, and was written again from here.
   * Other documents, of which no tab knew, are gone: say so, and offer the file.
   */
  readonly wasCleared?: true;
}

/** What each place said when it was written to last, and how many edits it lacks. */
interface Standing {
  readonly localKept: Kept;
  readonly journalKept: Kept | 'newer';
  readonly untailed: number;
  readonly unjournalled: number;
  readonly wasCleared: boolean;
}

export function statusOf(standing: Standing): SaveStatus {
  const where = whereFor(standing);
  // The journal decides where it works: localStorage may take seconds to reach the disk.
  const pending = where === 'localStorage' ? standing.untailed : standing.unjournalled;
  const problem = problemOf(standing);
  return {
    ...{ state: stateFor(standing, where, pending), where, pending },
    ...(problem && { problem }),
    ...(standing.wasCleared && { wasCleared: true }),
  };
}

const facts = ['state', 'where', 'pending', 'problem', 'wasCleared'] as const;

export const isSameStatus = (one: SaveStatus, other: SaveStatus): boolean =>
  facts.every((fact) => one[fact] === other[fact]);

function whereFor({ localKept, journalKept }: Standing): SaveStatus['where'] {
  if (localKept === 'kept') return journalKept === 'kept' ? 'both' : 'localStorage';
  return journalKept === 'kept' ? 'indexedDB' : 'memory';
}

function stateFor(
  { journalKept }: Standing,
  where: SaveStatus['where'],
  pending: number,
): SaveStatus['state'] {
  if (journalKept === 'newer') return 'read-only';
  if (where === 'memory') return 'only-here';
  return pending > 0 ? 'saving' : 'saved';
}

function problemOf({ localKept, journalKept }: Standing): SaveStatus['problem'] {
  if (journalKept === 'newer') return 'newer-version';
  if (localKept !== 'kept') return localKept;
  return journalKept === 'kept' ? undefined : journalKept;
}
