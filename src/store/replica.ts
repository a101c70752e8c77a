import * as Y from 'yjs';
import type { Bytes } from './bytes/bytes';

/** What the store asks of a Yjs document beside reading and writing it as a tree (`binding.ts`). */

/** Bytes on a buffer of their own, which a Blob, a message or a database may take. */
const exact = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);

/** The whole state, as an update that any other may follow: for journals, tails and messages. */
export const wholeOf = (doc: Y.Doc): Bytes => exact(Y.encodeStateAsUpdate(doc));

/** The whole state in the smaller encoding: for slots and files. */
export const denseWholeOf = (doc: Y.Doc): Bytes => exact(Y.encodeStateAsUpdateV2(doc));

/** What a document knows: how much of whom, and what was deleted, of which a state vector says nothing. */
export const knowledgeOf = (doc: Y.Doc): Bytes => exact(Y.encodeSnapshot(Y.snapshot(doc)));

/** What a document holds and the owner of that knowledge does not; all deletions are in it. */
export const missingFor = (doc: Y.Doc, knowledge: Uint8Array): Bytes =>
  exact(Y.encodeStateAsUpdate(doc, Y.encodeStateVector(Y.decodeSnapshot(knowledge).sv)));

export function joined(updates: readonly Bytes[]): Bytes {
  const [only, ...others] = updates;
  if (only && others.length === 0) return only;
  return exact(Y.mergeUpdates([...updates]));
}

/** True if this document holds edits, or has let go of something, that the owner of the knowledge does not know of. */
export const knowsMore = (doc: Y.Doc, knowledge: Uint8Array): boolean =>
  !covers(Y.decodeSnapshot(knowledge), Y.snapshot(doc));

/** True if this document knows all of it. */
export const knowsAll = (doc: Y.Doc, knowledge: Uint8Array): boolean =>
  covers(Y.snapshot(doc), Y.decodeSnapshot(knowledge));

function covers(one: Y.Snapshot, other: Y.Snapshot): boolean {
  if ([...other.sv].some(([client, clock]) => clock > (one.sv.get(client) ?? 0))) return false;
  const together = Y.mergeDeleteSets([one.ds, other.ds]);
  return Y.equalDeleteSets(together, Y.mergeDeleteSets([one.ds]));
}

/** True if something that was read builds on something that was not: it waits inside the document. */
export function isIncomplete({ store }: Y.Doc): boolean {
  return store.pendingStructs !== null || store.pendingDs !== null;
}
