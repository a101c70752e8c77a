import * as Y from 'yjs';
import { err, ok, type Result } from '../../lib/result';
import { fromBase64 } from '../bytes/base64';
import type { Bytes } from '../bytes/bytes';
import { checksum } from '../bytes/checksum';
import { attempt } from '../places/attempt';
import { isIncomplete, wholeOf } from '../replica';
import type { StateCause } from './problem';

/**
 * The document of a state that came from outside. Yjs takes in some malformed states without a word and
 * throws at a later edit, so a copy is edited all over first.
 */
export function documentOf(
  state: string,
  sum: string | undefined,
  parts: readonly string[],
): Result<Y.Doc, StateCause> {
  if (sum !== undefined && checksum(state) !== sum) return err('altered');
  const bytes = fromBase64(state);
  return bytes ? documentOfBytes(bytes, parts) : err('not-a-state');
}

function documentOfBytes(bytes: Bytes, parts: readonly string[]): Result<Y.Doc, StateCause> {
  const trial = attempt(() => loaded(bytes), undefined);
  if (!trial) return err('not-a-state');
  if (isIncomplete(trial)) return err('incomplete');
  return isEditable(trial, parts) ? ok(loaded(bytes)) : err('unsafe');
}

/** The two documents merged, or undefined if together they break. Neither is touched. */
export function trialMerge(here: Bytes, there: Bytes, parts: readonly string[]): Y.Doc | undefined {
  const merged = () => {
    const doc = loaded(here);
    Y.applyUpdate(doc, there);
    return doc;
  };
  return attempt(() => {
    const trial = merged();
    return !isIncomplete(trial) && isEditable(trial, parts) ? merged() : undefined;
  }, undefined);
}

/** Who has written in a state; two that share nobody were begun apart. */
export function writersOf(state: Bytes): number[] {
  return [...Y.decodeStateVector(Y.encodeStateVector(loaded(state))).keys()];
}

export function loaded(update: Bytes): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  return doc;
}

/** Deletes everything, one by one, and reads what is left: whatever hides in the state comes up. Spoils it. */
function isEditable(doc: Y.Doc, parts: readonly string[]): boolean {
  return attempt(() => {
    for (const part of parts) {
      const map = doc.getMap(part);
      writeAnew(doc, map);
      clear(doc, map);
    }
    return !isIncomplete(loaded(wholeOf(doc)));
  }, false);
}

function writeAnew(doc: Y.Doc, map: Y.Map<unknown>): void {
  for (const [key, value] of map) {
    if (value instanceof Y.Map) writeAnew(doc, value);
    else map.set(key, '');
  }
  map.set('trial', '');
}

function clear(doc: Y.Doc, map: Y.Map<unknown>): void {
  for (const child of [...map.values()]) if (child instanceof Y.Map) clear(doc, child);
  for (const key of [...map.keys()]) {
    doc.transact(() => {
      map.delete(key);
    });
  }
}
