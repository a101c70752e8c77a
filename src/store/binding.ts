import * as Y from 'yjs';
import type { Change } from './changes';
import type { Touched } from './shape';
import { isLeaf, isTree, withKeys, type Node, type Path, type Tree } from './tree';

/**
 * A document as an immutable tree on one side, a Y.Doc on the other.
 *
 * Each part is a root Y.Map: root types with one name merge, while two nested maps that two people
 * create under one key do not: one of them is lost. Hence a rule for the model: a record inside a part
 * is created with all its sub-records, and its key is an id that nobody else creates.
 */
export interface Binding {
  /** As it is written, not yet parsed. A part or row that did not change stays the same object. */
  readonly tree: Tree;
  /** Rows and fields, by part, that have changed since this was last asked. */
  readonly takeTouched: () => Touched;
  /** Writes changes as one transaction. */
  write(changes: readonly Change[], origin: unknown): void;
  /** Called once a transaction that changed the tree, whoever made it. @returns unsubscribes */
  subscribe(listener: () => void): () => void;
  destroy(): void;
}

export function bind(doc: Y.Doc, parts: readonly string[]): Binding {
  let tree = readTree(doc, parts);
  let announced = tree;
  let touched = new Map<string, Set<string>>();
  const listeners = new Set<() => void>();

  const stops = parts.map((part) => {
    const root = doc.getMap(part);
    const follow = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]) => {
      for (const event of events) {
        tree = withEvent(tree, part, event);
        touch(part, event);
      }
    };
    root.observeDeep(follow);
    return () => {
      root.unobserveDeep(follow);
    };
  });

  function touch(part: string, { path, keys }: Y.YEvent<Y.AbstractType<unknown>>): void {
    const rows = touched.get(part) ?? new Set<string>();
    touched.set(part, rows);
    const [row] = path;
    for (const key of row === undefined ? keys.keys() : [row]) rows.add(String(key));
  }

  function announce(): void {
    if (tree === announced) return;
    announced = tree;
    for (const listener of listeners) listener();
  }
  doc.on('afterTransaction', announce);

  return {
    get tree() {
      return tree;
    },
    takeTouched() {
      const taken = touched;
      touched = new Map();
      return taken;
    },
    write(changes, origin) {
      if (changes.length === 0) return;
      doc.transact(() => {
        for (const change of changes) writeChange(doc, parts, change);
      }, origin);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    destroy() {
      for (const stop of stops) stop();
      doc.off('afterTransaction', announce);
    },
  };
}

/** The whole tree, read anew. */
export function readTree(doc: Y.Doc, parts: readonly string[]): Tree {
  return Object.fromEntries(parts.map((part) => [part, readMap(doc.getMap(part))]));
}

function withEvent(tree: Tree, part: string, event: Y.YEvent<Y.AbstractType<unknown>>): Tree {
  const record = event.target;
  if (!(event instanceof Y.YMapEvent) || !(record instanceof Y.Map)) return tree;
  const entries = new Map<string, Node | undefined>();
  for (const key of event.keysChanged) {
    if (typeof key === 'string') entries.set(key, readValue(record.get(key)));
  }
  return withKeys(tree, [part, ...event.path.map(String)], entries);
}

function readValue(value: unknown): Node | undefined {
  if (value instanceof Y.Map) return readMap(value);
  return isLeaf(value) ? value : undefined;
}

function readMap(map: Y.Map<unknown>): Tree {
  const entries: [string, Node][] = [];
  for (const [key, value] of map) {
    const node = readValue(value);
    if (node !== undefined) entries.push([key, node]);
  }
  return Object.fromEntries(entries);
}

function writeChange(doc: Y.Doc, parts: readonly string[], { path, after }: Change): void {
  const [part, ...rest] = path;
  const key = rest.pop();
  if (part === undefined || key === undefined || !parts.includes(part)) {
    throw new TypeError(`A document keeps its parts: ${path.join('/')}`);
  }
  const record = recordAt(doc.getMap(part), rest);
  if (after === undefined) record.delete(key);
  else record.set(key, shared(after));
}

/** A record on the way that is missing is one that reading supplied: it is made, so that no edit is lost. */
function recordAt(root: Y.Map<unknown>, path: Path): Y.Map<unknown> {
  let record = root;
  for (const key of path) {
    const next = record.get(key);
    if (next instanceof Y.Map) record = next;
    else record = record.set(key, new Y.Map());
  }
  return record;
}

function shared(node: Node): unknown {
  if (isTree(node)) {
    return new Y.Map(Object.entries(node).map(([key, child]) => [key, shared(child)]));
  }
  if (!isLeaf(node)) throw new TypeError(`Not a value that a document can hold: ${String(node)}`);
  return node;
}
