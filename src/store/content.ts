import type { Bytes } from './bytes/bytes';
import type { Change } from './changes';
import { isTree, type Tree } from './tree';

/** What a new document holds: content written anew, or a state that other copies may merge with. */
export type Content<P> = { readonly plan: P } | { readonly state: Bytes };

/** A whole document as changes of an empty one: every field and row of every part. */
export function contentChanges(plan: Tree): Change[] {
  return Object.entries(plan).flatMap(([name, part]) => {
    const entries = isTree(part) ? Object.entries(part) : [];
    return entries.map(([key, after]) => ({ path: [name, key], before: undefined, after }));
  });
}
