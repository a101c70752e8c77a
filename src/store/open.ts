import type * as Y from 'yjs';
import { newId } from '../lib/ids';
import { readTree } from './binding';
import type { Content } from './content';
import type { Opening } from './contract';
import { load, type Loaded } from './load';
import { placesOf, type Places } from './places';
import type { Connect } from './provider';
import { rawDataOf } from './raw-data';
import { Session } from './session';
import { readerOf, versionOf, type Shape } from './shape';
import { joinTabs } from './tabs';
import type { Tree } from './tree';

export interface Hooks<P> {
  /** One row for the list of documents, as text. */
  readonly summarise: (plan: P) => string;
  readonly onEdit: () => void;
  /** The row was written, here or there. */
  readonly onSaved: () => void;
  /** Undefined: nothing leaves the browser. */
  readonly connect?: Connect | undefined;
}

/** Opens what this browser holds of a document. Never throws; writes nothing unless something sound is there. */
export async function openDocument<P extends Tree>(
  shape: Shape<P>,
  id: string,
  hooks: Hooks<P>,
): Promise<Opening<P>> {
  const version = versionOf(shape);
  const places = placesOf(shape.kind, id, version);
  const tabs = joinTabs(places.name, version);
  const loaded = await load(places.local, places.journal);
  const isWhole = hasIdentity(loaded.doc, shape);
  if (!isWhole) {
    tabs?.close();
    return loaded.found ? recoveryOf(shape, id, places, loaded) : notFound(places);
  }
  const session = new Session({ ...hooks, id, shape, places, tabs, loaded, writer: newId() });
  session.begin();
  return loaded.newest > version
    ? { kind: 'read-only', store: session, version: loaded.newest }
    : { kind: 'open', store: session };
}

/** What a document says, without opening it. Undefined: nothing sound is there. */
export async function peekDocument<P extends Tree>(
  shape: Shape<P>,
  id: string,
): Promise<P | undefined> {
  const { local, journal } = placesOf(shape.kind, id, versionOf(shape));
  const { doc } = await load(local, journal);
  journal.close();
  if (!hasIdentity(doc, shape)) return undefined;
  return readerOf(shape).read(readTree(doc, Object.keys(shape.parts))).plan;
}

/** A new document, open. Its id must be new. */
export async function createDocument<P extends Tree>(
  shape: Shape<P>,
  id: string,
  content: Content<P>,
  hooks: Hooks<P>,
): Promise<Session<P>> {
  const version = versionOf(shape);
  const places = placesOf(shape.kind, id, version);
  const tabs = joinTabs(places.name, version);
  const loaded = await load(places.local, places.journal);
  const session = new Session({ ...hooks, id, shape, places, tabs, loaded, writer: newId() });
  session.begin();
  session.fill(content);
  await session.flush();
  return session;
}

/** Whoever lacks the identity lacks the beginning, and may lack anything else. */
function hasIdentity(
  doc: Y.Doc,
  { identity: [part, field] }: Pick<Shape<Tree>, 'identity'>,
): boolean {
  return doc.getMap(part).has(field);
}

function notFound({ journal }: Places): { kind: 'not-found' } {
  journal.close();
  return { kind: 'not-found' };
}

function recoveryOf<P extends Tree>(
  shape: Shape<P>,
  id: string,
  places: Places,
  { doc, damage }: Loaded,
): Opening<P> {
  const tree = readTree(doc, Object.keys(shape.parts));
  const isBare = Object.values(tree).every((part) => Object.keys(part ?? {}).length === 0);
  const readable = isBare ? undefined : readerOf(shape).read(tree).plan;
  const rawData = () => rawDataOf(places);
  return { kind: 'recovery', recovery: { id, damage, readable, rawData } };
}
