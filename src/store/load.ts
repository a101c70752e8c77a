import * as Y from 'yjs';
import type { Bytes } from './bytes/bytes';
import { checksum } from './bytes/checksum';
import { unsqueeze } from './bytes/squeeze';
import { attempt } from './places/attempt';
import type { Aside, Journal, JournalEntry, JournalRead } from './places/journal';
import type { Found, LocalPlace } from './places/local';
import { isIncomplete, knowsAll } from './replica';
import type { Inherited } from './saver';
import type { Damage } from './contract';

/** What all sources of a document come to when they are merged. Loading writes nothing. */
export interface Loaded {
  readonly doc: Y.Doc;
  /** False: there is nothing here at all. */
  readonly found: boolean;
  readonly journalWorks: boolean;
  readonly damage: readonly Damage[];
  /** Copies of what is damaged and was not set aside before. */
  readonly toSetAside: readonly Aside[];
  /** What localStorage had and the journal lacked. */
  readonly missed: readonly Bytes[];
  readonly tails: readonly Inherited[];
  /** True if the slots are not known to hold everything. */
  readonly slotsBehind: boolean;
  /** Schema versions that have written here; 0: none. */
  readonly oldest: number;
  readonly newest: number;
}

interface Source {
  readonly name: string;
  readonly kind: Damage['source'];
  readonly apply: (doc: Y.Doc) => void;
}

/** What a document that was merged from storage, and not edited, is marked with. */
const fromStorage = 'storage';

export async function load(local: LocalPlace, journal: Journal): Promise<Loaded> {
  const { slots, tails } = local.read();
  const read = await journal.read();
  const journalled = (read?.updates ?? []).map(journalSource);
  const begun = attempt(() => mergeAll(journalled), undefined);
  const opened = await Promise.all(slots.map((slot) => unsqueezed(slot, begun?.doc)));
  const locals = opened.flatMap(({ source }) => source ?? []).concat(tails.flatMap(tailSource));
  const { doc, missed, refused } = merge(begun, journalled, locals);
  const unread = new Set(opened.flatMap(({ found, isRead }) => (isRead ? [] : found.key)));
  const unsound = [...slots, ...tails].filter(
    ({ key, opened }) => opened.kind === 'damaged' || unread.has(key) || refused.has(key),
  );
  const versions = versionsOf([...slots, ...tails], read);

  return {
    doc,
    found: slots.length + tails.length + (read?.updates.length ?? 0) + (read?.damaged ?? 0) > 0,
    journalWorks: read !== undefined,
    damage: [
      ...unsound.map(({ key }) => unreadable(key)),
      ...journalDamage(read, refused),
      ...(isIncomplete(doc) ? [incomplete] : []),
    ],
    toSetAside: unsound.map(asideOf).filter(({ name }) => !read?.aside.includes(name)),
    missed,
    tails: tails.flatMap((found) => (refused.has(found.key) ? [] : inheritedFrom(found))),
    slotsBehind: slots.length === 0 || (read?.updates.length ?? 0) > 1,
    oldest: versions.length > 0 ? Math.min(...versions) : 0,
    newest: Math.max(0, ...versions, local.newestVersion()),
  };
}

interface Merged {
  readonly doc: Y.Doc;
  /** What the journal lacked. */
  readonly missed: readonly Bytes[];
}

/**
 * The sources into one document. One that Yjs chokes on spoils a document, so then each is tried first.
 * @param begun the journal's sources merged, if they could be
 */
function merge(
  begun: Merged | undefined,
  journalled: readonly Source[],
  locals: readonly Source[],
): Merged & { refused: ReadonlySet<string> } {
  const refused = new Set<string>();
  const quick = begun && attempt(() => mergeInto(begun.doc, locals), undefined);
  if (quick) return { ...quick, refused };
  const sound = [...journalled, ...locals].filter(({ name, apply }) => {
    const works = attempt(() => {
      apply(new Y.Doc());
      return true;
    }, false);
    if (!works) refused.add(name);
    return works;
  });
  const rest = attempt(() => mergeAll(sound), undefined);
  return { ...(rest ?? mergeOneByOne(sound, refused)), refused };
}

function mergeAll(sources: readonly Source[]): Merged {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const { kind, apply } of sources) if (kind === 'journal') apply(doc);
  }, fromStorage);
  return mergeInto(
    doc,
    sources.filter(({ kind }) => kind !== 'journal'),
  );
}

/** @param doc what the journal holds */
function mergeInto(doc: Y.Doc, locals: readonly Source[]): Merged {
  const missed: Bytes[] = [];
  const note = (update: Uint8Array) => missed.push(new Uint8Array(update));
  doc.on('update', note);
  for (const { apply } of locals) apply(doc);
  doc.off('update', note);
  return { doc, missed };
}

function mergeOneByOne(sources: readonly Source[], refused: Set<string>) {
  const accepted: Source[] = [];
  for (const source of sources) {
    if (attempt(() => mergeAll([...accepted, source]), undefined)) accepted.push(source);
    else refused.add(source.name);
  }
  return mergeAll(accepted);
}

interface ReadSlot {
  readonly found: Found;
  /** False: it is damaged. */
  readonly isRead: boolean;
  /** Undefined: it is damaged, or says nothing new. */
  readonly source?: Source;
}

/** A slot's state is only unpacked where the journal does not know all of it already. */
async function unsqueezed(found: Found, journal: Y.Doc | undefined): Promise<ReadSlot> {
  if (found.opened.kind === 'damaged') return { found, isRead: false };
  const { knowledge, state: packed } = found.opened.envelope;
  if (knowledge && journal && attempt(() => knowsAll(journal, knowledge), false)) {
    return { found, isRead: true };
  }
  const state = await unsqueeze(packed);
  if (!state.ok) return { found, isRead: false };
  const apply = (doc: Y.Doc) => {
    Y.applyUpdateV2(doc, state.value, fromStorage);
  };
  return { found, isRead: true, source: { name: found.key, kind: 'checkpoint', apply } };
}

function tailSource({ key, opened }: Found): Source[] {
  if (opened.kind === 'damaged') return [];
  const { state } = opened.envelope;
  const apply = (doc: Y.Doc) => {
    Y.applyUpdate(doc, state, fromStorage);
  };
  return [{ name: key, kind: 'tail', apply }];
}

function journalSource({ update, isDense }: JournalEntry, index: number): Source {
  const apply = (doc: Y.Doc) => {
    if (isDense) Y.applyUpdateV2(doc, update, fromStorage);
    else Y.applyUpdate(doc, update, fromStorage);
  };
  return { name: `journal:${index}`, kind: 'journal', apply };
}

function inheritedFrom({ key, text, opened }: Found): Inherited[] {
  return opened.kind === 'sound' ? [{ key, text, update: opened.envelope.state }] : [];
}

function versionsOf(found: readonly Found[], read: JournalRead | undefined): number[] {
  const local = found.flatMap(({ opened }) =>
    opened.kind === 'sound' ? [opened.envelope.version] : [],
  );
  return [...local, read?.version ?? 0].filter((version) => version > 0);
}

const incomplete: Damage = { source: 'journal', where: '', cause: 'incomplete' };

function unreadable(key: string): Damage {
  const source = key.includes(':tail:') ? 'tail' : 'checkpoint';
  return { source, where: key, cause: 'unreadable' };
}

function journalDamage(read: JournalRead | undefined, refused: ReadonlySet<string>): Damage[] {
  const names = [...refused].filter((name) => name.startsWith('journal:'));
  const count = (read?.damaged ?? 0) + names.length;
  return count > 0 ? [{ source: 'journal', where: `${count}`, cause: 'unreadable' }] : [];
}

const asideOf = ({ key, text }: Found): Aside => ({
  name: `${key}#${checksum(text)}`,
  content: text,
});
