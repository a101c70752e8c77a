import * as Y from 'yjs';
import type { Bytes } from './bytes/bytes';
import { checksum } from './bytes/checksum';
import { unsqueeze } from './bytes/squeeze';
import { attempt } from './places/attempt';
import type { Aside, Journal, JournalRead } from './places/journal';
import type { Found, LocalPlace } from './places/local';
import { isIncomplete } from './replica';
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
export const fromStorage = 'storage';

export async function load(local: LocalPlace, journal: Journal): Promise<Loaded> {
  const { slots, tails } = local.read();
  const read = await journal.read();
  const opened = await Promise.all(slots.map(unsqueezed));
  const sources = [
    ...(read?.updates ?? []).map(journalSource),
    ...opened.flatMap(({ source }) => source ?? []),
    ...tails.flatMap(tailSource),
  ];
  const { doc, missed, refused } = merge(sources);
  const unread = new Set(opened.flatMap(({ found, source }) => (source ? [] : found.key)));
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

/** The sources into one document. One that Yjs chokes on spoils a document, so then each is tried first. */
function merge(sources: readonly Source[]): {
  doc: Y.Doc;
  missed: Bytes[];
  refused: ReadonlySet<string>;
} {
  const refused = new Set<string>();
  const quick = attempt(() => mergeAll(sources), undefined);
  if (quick) return { ...quick, refused };
  const sound = sources.filter(({ name, apply }) => {
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

function mergeAll(sources: readonly Source[]): { doc: Y.Doc; missed: Bytes[] } {
  const doc = new Y.Doc();
  const missed: Bytes[] = [];
  const note = (update: Uint8Array) => missed.push(new Uint8Array(update));
  doc.transact(() => {
    for (const { kind, apply } of sources) if (kind === 'journal') apply(doc);
  }, fromStorage);
  doc.on('update', note);
  for (const { kind, apply } of sources) if (kind !== 'journal') apply(doc);
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

async function unsqueezed(found: Found): Promise<{ found: Found; source?: Source }> {
  if (found.opened.kind === 'damaged') return { found };
  const state = await unsqueeze(found.opened.envelope.state);
  if (!state.ok) return { found };
  const apply = (doc: Y.Doc) => {
    Y.applyUpdateV2(doc, state.value, fromStorage);
  };
  return { found, source: { name: found.key, kind: 'checkpoint', apply } };
}

function tailSource({ key, opened }: Found): Source[] {
  if (opened.kind === 'damaged') return [];
  const { state } = opened.envelope;
  const apply = (doc: Y.Doc) => {
    Y.applyUpdate(doc, state, fromStorage);
  };
  return [{ name: key, kind: 'tail', apply }];
}

function journalSource(update: Bytes, index: number): Source {
  const apply = (doc: Y.Doc) => {
    Y.applyUpdate(doc, update, fromStorage);
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
