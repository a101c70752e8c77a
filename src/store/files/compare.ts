import * as Y from 'yjs';
import { diff } from '../changes';
import { isLeaf, equal, type Node, type Path, type Tree } from '../tree';

/** A field or row that differs between two copies of a document, and who changed it since they were one. */
export interface Difference {
  readonly path: Path;
  /** `both` is a conflict: somebody must choose. `unknown`: one copy has no state, so nobody can tell. */
  readonly changed: 'here' | 'there' | 'both' | 'unknown';
  readonly here: Node | undefined;
  readonly there: Node | undefined;
}

/** Compares what can only be read: every difference is for a person to decide. */
export function compareTrees(here: Tree, there: Tree): Difference[] {
  return diff(here, there).map(({ path, before, after }) => ({
    path,
    changed: 'unknown' as const,
    here: before,
    there: after,
  }));
}

/**
 * Compares two copies that share a history. Needs no common ancestor (Yjs lets go of old values): an
 * entry of a Y.Map names the edit that wrote it, and a state vector says whether the other copy knew that
 * edit. An entry that the other side knew and has no more was deleted there.
 *
 * The only place that reads Yjs from inside (`_map`); `replicas` of the tests hold it to a three-way diff.
 */
export function compareCopies(here: Y.Doc, there: Y.Doc, parts: readonly string[]): Difference[] {
  const known = { here: vectorOf(here), there: vectorOf(there) };
  return parts.flatMap((part) => compareMaps(here.getMap(part), there.getMap(part), [part], known));
}

type Vector = ReadonlyMap<number, number>;
interface Known {
  readonly here: Vector;
  readonly there: Vector;
}

const vectorOf = (doc: Y.Doc): Vector => Y.decodeStateVector(Y.encodeStateVector(doc));
const knows = (vector: Vector, { client, clock }: Y.ID) => (vector.get(client) ?? 0) > clock;

function compareMaps(
  here: Y.Map<unknown>,
  there: Y.Map<unknown>,
  path: Path,
  known: Known,
): Difference[] {
  const keys = new Set([...here._map.keys(), ...there._map.keys()]);
  return [...keys].flatMap((key) =>
    compareEntries(here._map.get(key), there._map.get(key), [...path, key], known),
  );
}

function compareEntries(
  a: Y.Item | undefined,
  b: Y.Item | undefined,
  path: Path,
  known: Known,
): Difference[] {
  const [here, there] = [live(a), live(b)];
  if (here && there && Y.compareIDs(here.id, there.id)) {
    const [mapHere, mapThere] = [mapIn(here), mapIn(there)];
    return mapHere && mapThere ? compareMaps(mapHere, mapThere, path, known) : [];
  }
  const [valueHere, valueThere] = [valueOf(here), valueOf(there)];
  if (equal(valueHere, valueThere)) return [];
  const changed = whoChanged({ here, there, known, wasHere: a, wasThere: b });
  return [{ path, changed, here: valueHere, there: valueThere }];
}

interface Entries {
  readonly here: Y.Item | undefined;
  readonly there: Y.Item | undefined;
  /** With what was deleted. */
  readonly wasHere: Y.Item | undefined;
  readonly wasThere: Y.Item | undefined;
  readonly known: Known;
}

function whoChanged(entries: Entries): 'here' | 'there' | 'both' {
  const { here, there, wasHere, wasThere, known } = entries;
  // An entry that only one side has: new there, or deleted by the other, who must have known it.
  if (here && !there && !knows(known.there, here.id)) return wasThere ? 'both' : 'here';
  if (there && !here && !knows(known.here, there.id)) return wasHere ? 'both' : 'there';
  const changedHere = here ? wroteSince(here, known.there) : true;
  const changedThere = there ? wroteSince(there, known.here) : true;
  if (changedHere && changedThere) return 'both';
  return changedHere ? 'here' : 'there';
}

/** True if this entry, or anything inside its record, was written by an edit that the other never saw. */
function wroteSince(item: Y.Item, other: Vector): boolean {
  if (!knows(other, item.id)) return true;
  const map = mapIn(item);
  return map ? [...map._map.values()].some((child) => wroteSince(child, other)) : false;
}

const live = (item: Y.Item | undefined) => (item && !item.deleted ? item : undefined);

function mapIn({ content }: Y.Item): Y.Map<unknown> | undefined {
  const type: unknown = content instanceof Y.ContentType ? content.type : undefined;
  return type instanceof Y.Map ? type : undefined;
}

function valueOf(item: Y.Item | undefined): Node | undefined {
  if (!item) return undefined;
  const map = mapIn(item);
  if (map) return treeOf(map);
  const value: unknown = item.content.getContent()[item.length - 1];
  return isLeaf(value) ? value : undefined;
}

function treeOf(map: Y.Map<unknown>): Tree {
  const entries = [...map._map].flatMap(([key, item]) => {
    const value = valueOf(live(item));
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}
