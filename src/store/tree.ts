/**
 * What a saved document may hold. A record merges key by key; everything else is one value that is
 * replaced whole.
 */
type Scalar = string | number | boolean | null;
export type Leaf = Scalar | readonly Leaf[];
export type Node = Leaf | Tree;
export interface Tree {
  readonly [key: string]: Node;
}
export type Path = readonly string[];

export function isTree(node: unknown): node is Tree {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

export function isLeaf(node: unknown): node is Leaf {
  if (Array.isArray(node)) return node.every(isLeaf);
  if (node === null || typeof node === 'string' || typeof node === 'boolean') return true;
  return typeof node === 'number' && Number.isFinite(node);
}

/** A record's own entry: a key such as `__proto__` or `toString` is a key like any other. */
export function own(record: Tree, key: string): Node | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The node at a path; undefined where there is none, also when a record on the way is missing. */
export function at(tree: Tree, path: Path): Node | undefined {
  let node: Node | undefined = tree;
  for (const key of path) {
    if (!isTree(node)) return undefined;
    node = own(node, key);
  }
  return node;
}

/** Sets (undefined: removes) keys of the record at a path. Copies it and its ancestors, shares the rest. */
export function withKeys(
  tree: Tree,
  path: Path,
  entries: ReadonlyMap<string, Node | undefined>,
): Tree {
  const [head, ...rest] = path;
  if (head === undefined) return withEntries(tree, entries);
  const child = own(tree, head);
  return isTree(child) ? { ...tree, [head]: withKeys(child, rest, entries) } : tree;
}

function withEntries(record: Tree, entries: ReadonlyMap<string, Node | undefined>): Tree {
  const copy: Record<string, Node> = { ...record };
  for (const [key, value] of entries) {
    if (value === undefined) Reflect.deleteProperty(copy, key);
    else Object.defineProperty(copy, key, { value, ...plainProperty });
  }
  return copy;
}

/** Assigning would do something else for the key `__proto__`. */
const plainProperty = { enumerable: true, writable: true, configurable: true };

export function equal(a: Node | undefined, b: Node | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return equalLists(a, b);
  if (!isTree(a) || !isTree(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && equal(own(a, key), own(b, key)));
}

function equalLists(a: readonly Leaf[], b: readonly Leaf[]): boolean {
  return a.length === b.length && a.every((item, index) => equal(item, b[index]));
}
