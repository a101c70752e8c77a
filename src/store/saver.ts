import type * as Y from 'yjs';
import type { Bytes } from './bytes/bytes';
import { squeeze } from './bytes/squeeze';
import { refusalOf, type Kept } from './places/attempt';
import type { Journal } from './places/journal';
import type { Found, LocalPlace } from './places/local';
import { denseWholeOf, joined, knowledgeOf, wholeOf } from './replica';
import { isSameStatus, statusOf, type SaveStatus } from './status';

/**
 * Decides when what goes where.
 * - The journal takes every edit at once; while one append is under way, the next ones gather.
 * - The tail is rewritten at once for an act, and while someone types 100 ms after the last key, at
 *   most 300 ms after the first; and when the page goes away.
 * - A checkpoint writes the whole state into a slot. It costs what the document weighs, so it waits
 *   for a pause or a long tail.
 */
export interface Saver {
  readonly status: SaveStatus;
  /** @param urgency `typing`: more is about to come */
  note(update: Bytes, urgency: 'typing' | 'at-once'): void;
  /** Evens out what one place holds and another lacks. */
  begin(found: Uneven): void;
  /** Saves at once; the tail before it returns, the journal when the promise resolves. */
  flush(): Promise<void>;
  /** Something has been taken away: what no longer stands anywhere is written again, and what had no room. */
  makeGood(): void;
  checkpoint(): Promise<void>;
  /** A later version of the site has taken over and knows everything: nothing is left to save. */
  yieldToNewer(): void;
  /** Resolves when nothing of it is written any more. */
  stop(): Promise<void>;
}

/** What opening found to differ between the places. */
interface Uneven {
  /** In localStorage, and not in the journal. */
  readonly missed: readonly Bytes[];
  /** Left by other tabs: they are taken over, so that they age with this tab's own. */
  readonly tails: readonly Inherited[];
  /** True if the slots are not known to hold everything. */
  readonly slotsBehind: boolean;
}

export interface Inherited extends Pick<Found, 'key' | 'text'> {
  readonly update: Bytes;
}

export interface SaverOptions {
  readonly doc: Y.Doc;
  readonly local: LocalPlace;
  readonly journal: Journal;
  readonly journalWorks: boolean;
  readonly version: number;
  readonly writer: string;
  /** One row for the list of documents, as text. */
  readonly summary: () => string;
  readonly onSaved: () => void;
  readonly onStatus: () => void;
}

const tailBytesMax = 32_000;
const typingPauseMs = 100;
const typingMaxMs = 300;
const checkpointPauseMs = 3000;

export function createSaver(options: SaverOptions): Saver {
  const { doc, local, journal, version, writer } = options;
  let localKept: Kept = local.available ? 'kept' : 'blocked';
  let journalKept: Kept | 'newer' = options.journalWorks ? 'kept' : 'blocked';
  /** Since the last checkpoint, and between that one and the one before. */
  let tail: { recent: Bytes[]; older: Bytes[] } = { recent: [], older: [] };
  let untailed = 0;
  let firstUntailedAt = 0;
  let tailTimer: ReturnType<typeof setTimeout> | undefined;
  let checkpointTimer: ReturnType<typeof setTimeout> | undefined;
  let revision = 0;
  /** A slot has stood here since this tab opened the document. */
  let hasStood = local.stands();
  let wasCleared = false;
  let checkpointing: Promise<void> | undefined;
  /** What the journal does not hold yet. */
  let owed: Bytes[] = [];
  let inFlight = 0;
  let pumping: Promise<void> | undefined;
  let status = statusNow();

  function statusNow(): SaveStatus {
    const unjournalled = owed.length + inFlight;
    return statusOf({ localKept, journalKept, untailed, unjournalled, wasCleared });
  }

  function report(): void {
    const next = statusNow();
    const same = isSameStatus(next, status);
    status = next;
    if (!same) options.onStatus();
  }

  function newerHasWritten(): boolean {
    if (journalKept !== 'newer' && local.notedVersion() > version) journalKept = 'newer';
    return journalKept === 'newer';
  }

  function note(update: Bytes, urgency: 'typing' | 'at-once'): void {
    const now = performance.now();
    if (untailed === 0) firstUntailedAt = now;
    untailed++;
    tail.recent.push(update);
    owed.push(update);
    clearTimeout(tailTimer);
    if (urgency === 'at-once') saveTail('staying');
    else {
      const wait = Math.max(0, Math.min(typingPauseMs, firstUntailedAt + typingMaxMs - now));
      tailTimer = setTimeout(saveTail, wait, 'staying');
    }
    void pump();
    report();
  }

  /** One append at a time. What the journal refuses goes with the next: an update needs those before it. */
  function pump(): Promise<void> {
    pumping ??= appendOwed().finally(() => {
      pumping = undefined;
      report();
    });
    return pumping;
  }

  async function appendOwed(): Promise<void> {
    do {
      const batch = owed;
      owed = [];
      inFlight = batch.length;
      journalKept = newerHasWritten() ? 'newer' : await append(batch);
      inFlight = 0;
      if (journalKept !== 'kept') owed = [...batch, ...owed];
    } while (owed.length > 0 && journalKept === 'kept');
  }

  async function append(batch: readonly Bytes[]): Promise<Kept | 'newer'> {
    try {
      const update = batch.length > 0 ? joined(batch) : wholeOf(doc);
      const kept = await journal.append(update, () => denseWholeOf(doc), options.summary());
      options.onSaved();
      return kept;
    } catch (error) {
      return refusalOf(error);
    }
  }

  function saveTail(mode: 'staying' | 'leaving'): void {
    clearTimeout(tailTimer);
    if (!local.available || newerHasWritten()) {
      // The last words, in a tail of its own: a later version reads those of older ones.
      if (local.available && untailed > 0) writeTail();
      report();
      return;
    }
    const bare = !local.stands();
    if (bare && hasStood) wasCleared = true;
    // Cleared by the browser, or new: a tail that holds everything does until a slot is written. Where that
    // did not fit, it is not tried at every key.
    const whole = bare && (localKept === 'kept' || mode === 'leaving');
    if (whole) tail = { recent: [wholeOf(doc)], older: [] };
    const long = weight(tail.recent) + weight(tail.older) > tailBytesMax;
    if (whole || !long || mode === 'leaving') writeTail();
    if (localKept === 'kept' && (bare || long)) void checkpoint();
    else scheduleCheckpoint();
    report();
  }

  function writeTail(): void {
    tail = { recent: [joined(tail.recent)], older: tail.older };
    const state = joined([...tail.older, ...tail.recent]);
    localKept = local.writeTail({ version, writer, revision: ++revision, state });
    if (localKept === 'kept') {
      untailed = 0;
      if (journalKept !== 'newer') writeSummary();
    }
  }

  function writeSummary(): void {
    local.writeSummary(options.summary(), version);
    options.onSaved();
  }

  function scheduleCheckpoint(): void {
    clearTimeout(checkpointTimer);
    checkpointTimer = setTimeout(() => void checkpoint(), checkpointPauseMs);
  }

  function begin({ missed, tails, slotsBehind }: Uneven): void {
    if (newerHasWritten()) return;
    if (local.available && tails.length > 0) inherit(tails);
    if (slotsBehind || tails.length > 0) scheduleCheckpoint();
    if (missed.length === 0) return;
    owed.push(...missed);
    void pump();
  }

  function inherit(tails: readonly Inherited[]): void {
    tail.recent.push(...tails.map(({ update }) => update));
    writeTail();
    if (localKept === 'kept') for (const left of tails) local.dropTail(left);
  }

  function checkpoint(): Promise<void> {
    clearTimeout(checkpointTimer);
    if (newerHasWritten()) return Promise.resolve();
    checkpointing ??= Promise.all([writeSlot(), renewJournal()]).then(() => {
      checkpointing = undefined;
      report();
    });
    return checkpointing;
  }

  /** Between encoding and writing the browser compresses; what is edited meanwhile is in the tail. */
  async function writeSlot(): Promise<void> {
    if (!local.available) return;
    const since = tail;
    const covered = untailed;
    tail = { recent: [], older: since.recent };
    const knowledge = knowledgeOf(doc);
    const state = await squeeze(denseWholeOf(doc)).catch(() => undefined);
    if (!state || local.newestVersion() > version) {
      tail = { recent: [...since.recent, ...tail.recent], older: since.older };
      return;
    }
    revision = Math.max(revision, local.newestRevision()) + 1;
    localKept = local.writeSlot({ version, writer, revision, state, knowledge });
    if (localKept !== 'kept') {
      tail = { recent: [...since.recent, ...tail.recent], older: since.older };
    } else {
      untailed = Math.max(0, untailed - covered);
      hasStood = true;
      writeSummary();
      afterSlot();
    }
  }

  /** Too long a tail goes into the other slot too, instead of being dragged along. */
  function afterSlot(): void {
    if (weight(tail.older) > tailBytesMax) {
      clearTimeout(checkpointTimer);
      checkpointTimer = setTimeout(() => void checkpoint(), 0);
    } else if (tail.recent.length + tail.older.length === 0) local.dropOwnTail(writer);
  }

  async function renewJournal(): Promise<void> {
    if (journal.isLong && journalKept === 'kept') {
      await journal.renew(() => denseWholeOf(doc)).catch(() => undefined);
    }
  }

  async function flush(): Promise<void> {
    const cleared = local.available && !local.stands();
    if (untailed > 0 || cleared) saveTail('leaving');
    if (owed.length > 0 || journal.isLost) await pump();
    else await pumping;
  }

  /** Clearing takes the places one after another, so this comes more than once. */
  function makeGood(): void {
    const isBare = local.available && !local.stands();
    if (isBare || wasCleared) void flush();
    else if (localKept !== 'kept' || owed.length > 0) void flush().then(checkpoint);
  }

  return {
    get status() {
      return status;
    },
    note,
    begin,
    flush,
    makeGood,
    checkpoint,
    yieldToNewer() {
      journalKept = 'newer';
      [owed, untailed] = [[], 0];
      report();
    },
    async stop() {
      clearTimeout(tailTimer);
      await checkpointing;
      clearTimeout(checkpointTimer);
    },
  };
}

const weight = (updates: readonly Bytes[]) => updates.reduce((sum, { length }) => sum + length, 0);
