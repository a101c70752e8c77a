import { glance, isSound, open, seal, type Envelope, type Opened } from '../bytes/envelope';
import { attempt, refusalOf, type Kept } from './attempt';

/**
 * A document in localStorage: alternating slots with the whole state, and a tail for each tab with
 * what came since. Writing a tail costs what was typed, not what the document weighs, and can be done
 * while the page goes away. A tail reaches back to the slot before the last, so that one slot may be
 * damaged and nothing is missing. What is damaged stays where it is: the next letter is taken.
 */
export interface LocalPlace {
  readonly available: boolean;
  read(): { slots: Found[]; tails: Found[] };
  writeSlot(envelope: Envelope): Kept;
  writeTail(envelope: Envelope): Kept;
  /** Takes a tail away, if it still says what it said when it was read. */
  dropTail(tail: Pick<Found, 'key' | 'text'>): void;
  dropOwnTail(writer: string): void;
  /** True if a slot with a whole state is there; the browser may have been cleared under an open tab. */
  stands(): boolean;
  /** The newest schema version that anyone has written; 0: none. Reads everything. */
  newestVersion(): number;
  /** The version noted with the last summary: cheap enough to ask before each save. */
  notedVersion(): number;
  newestRevision(): number;
  readSummary(): string | undefined;
  writeSummary(text: string, version: number): void;
  owns(key: string | null): boolean;
  /** All keys of this document with their texts. */
  dump(): Record<string, string>;
}

/** Something that was found under a key. */
export interface Found {
  readonly key: string;
  readonly text: string;
  readonly opened: Opened;
}

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** @param prefix of this document's keys, `touchpoint:plan:<id>:` */
export function localPlace(prefix: string, storage: Storage | undefined): LocalPlace {
  const slotKeys = letters.map((letter) => prefix + letter);
  const tailPrefix = `${prefix}tail:`;
  const summaryKey = `${prefix}summary`;
  const versionKey = `${prefix}version`;

  const read = (key: string) => attempt(() => storage?.getItem(key) ?? undefined, undefined);
  const keys = () =>
    attempt(() => Object.keys(storage ?? {}).filter((key) => key.startsWith(prefix)), []);
  const tailKeys = () => keys().filter((key) => key.startsWith(tailPrefix));
  const glanceAt = (key: string) => glance(read(key) ?? null);
  const noted = () => {
    const version = Number(read(versionKey));
    return Number.isSafeInteger(version) ? version : 0;
  };
  const drop = (key: string) => {
    attempt(() => storage?.removeItem(key), undefined);
  };

  function found(key: string): Found[] {
    const text = read(key);
    return text === undefined ? [] : [{ key, text, opened: open(text) }];
  }

  function write(key: string, text: string): Kept {
    if (!storage) return 'blocked';
    try {
      storage.setItem(key, text);
      return 'kept';
    } catch (error) {
      return refusalOf(error);
    }
  }

  /** The older of two sound slots, or one that is free. */
  function slotToWrite(): string | undefined {
    const texts = slotKeys.map((key) => ({ key, text: read(key) }));
    const sound = texts
      .filter(({ text }) => text !== undefined && isSound(text))
      .map(({ key, text }) => ({ key, revision: glance(text ?? null)?.revision ?? 0 }))
      .sort((a, b) => a.revision - b.revision);
    const free = texts.find(({ text }) => text === undefined)?.key;
    return sound.length < 2 ? (free ?? sound[0]?.key) : sound[0]?.key;
  }

  return {
    available: storage !== undefined,
    read: () => ({ slots: slotKeys.flatMap(found), tails: tailKeys().flatMap(found) }),
    writeSlot(envelope) {
      const key = slotToWrite();
      return key === undefined ? 'full' : write(key, seal(envelope));
    },
    writeTail: (envelope) => write(tailPrefix + envelope.writer, seal(envelope)),
    dropTail({ key, text }) {
      if (read(key) === text) drop(key);
    },
    dropOwnTail: (writer) => {
      drop(tailPrefix + writer);
    },
    stands: () => slotKeys.some((key) => glanceAt(key) !== undefined),
    newestVersion: () => Math.max(noted(), ...keys().map((key) => glanceAt(key)?.version ?? 0)),
    notedVersion: noted,
    newestRevision: () => Math.max(0, ...keys().map((key) => glanceAt(key)?.revision ?? 0)),
    readSummary: () => read(summaryKey),
    writeSummary(text, version) {
      write(summaryKey, text);
      if (noted() !== version) write(versionKey, String(version));
    },
    owns: (key) => key?.startsWith(prefix) ?? false,
    dump: () => Object.fromEntries(keys().map((key) => [key, read(key) ?? ''])),
  };
}

/** localStorage, or undefined where settings forbid it. */
export function localStorageIfAllowed(): Storage | undefined {
  return attempt(() => globalThis.localStorage, undefined);
}
