import * as Y from 'yjs';
import type { Bytes } from './bytes/bytes';

/** What the store asks of a Yjs document beside reading and writing it as a tree (`binding.ts`). */

/** Bytes on a buffer of their own, which a Blob, a message or a database may take. */
const exact = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);

/** The whole state, as an update that any other may follow: for journals, tails and messages. */
export const wholeOf = (doc: Y.Doc): Bytes => exact(Y.encodeStateAsUpdate(doc));

/** The whole state in the smaller encoding: for slots and files. */
export const denseWholeOf = (doc: Y.Doc): Bytes => exact(Y.encodeStateAsUpdateV2(doc));

/** How much a document knows of whom. */
export const vectorOf = (doc: Y.Doc): Bytes => exact(Y.encodeStateVector(doc));

/** What a document holds and the owner of a state vector does not. */
export const missingFor = (doc: Y.Doc, vector: Uint8Array): Bytes =>
  exact(Y.encodeStateAsUpdate(doc, vector));

export function joined(updates: readonly Bytes[]): Bytes {
  const [only, ...others] = updates;
  if (only && others.length === 0) return only;
  return exact(Y.mergeUpdates([...updates]));
}

/** True if this document holds edits that the owner of the state vector does not know. */
export function knowsMore(doc: Y.Doc, vector: Uint8Array): boolean {
  const theirs = Y.decodeStateVector(vector);
  const ours = Y.decodeStateVector(Y.encodeStateVector(doc));
  return [...ours].some(([client, clock]) => clock > (theirs.get(client) ?? 0));
}

/** True if something that was read builds on something that was not: it waits inside the document. */
export function isIncomplete({ store }: Y.Doc): boolean {
  return store.pendingStructs !== null || store.pendingDs !== null;
}
