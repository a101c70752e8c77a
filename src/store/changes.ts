import { at, equal, isTree, own, type Node, type Path, type Tree } from './tree';

/** One key of one record, before and after; undefined means that the key is not there. */
export interface Change {
  readonly path: Path;
  readonly before: Node | undefined;
  readonly after: Node | undefined;
}

/**
 * What an edit did. Follows only records that are not the same object, so it costs the records along
 * the changed paths and not the plan. A record that was added or removed is one change.
 */
export function diff(before: Tree, after: Tree): Change[] {
  const changes: Change[] = [];
  collect(before, after, [], changes);
  return changes;
}

function collect(before: Tree, after: Tree, path: Path, changes: Change[]): void {
  if (before === after) return;
  for (const key in after) {
    // Of a thousand rows one has changed; nothing that a record inherits is ever a row.
    if (before[key] !== after[key]) compare(before, after, key, path, changes);
  }
  for (const key in before) {
    if (!Object.hasOwn(after, key)) compare(before, after, key, path, changes);
  }
}

function compare(before: Tree, after: Tree, key: string, path: Path, changes: Change[]): void {
  const old = own(before, key);
  const now = own(after, key);
  if (old === now) return;
  if (isTree(old) && isTree(now)) collect(old, now, [...path, key], changes);
  else if (!equal(old, now)) changes.push({ path: [...path, key], before: old, after: now });
}

/**
 * The same changes, with what really stands there as their before: an edit sees a repaired document, and
 * undoing gives back what was, not what repair made of it.
 */
export function grounded(tree: Tree, changes: readonly Change[]): Change[] {
  return changes.map(({ path, after }) => ({ path, before: at(tree, path), after }));
}

/** The changes that take these back, last first. */
export function invert(changes: readonly Change[]): Change[] {
  return changes
    .map(({ path, before, after }) => ({ path, before: after, after: before }))
    .reverse();
}

/** The changes that still find what they expect, so that applying them overwrites nobody else's work. */
export function applicable(tree: Tree, changes: readonly Change[]): Change[] {
  return changes.filter(
    ({ path, before }) => isTree(at(tree, path.slice(0, -1))) && equal(at(tree, path), before),
  );
}
