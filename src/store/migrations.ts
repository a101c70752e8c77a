import type { Tree } from './tree';

/**
 * `migrations[n]` turns a document of version n + 1 into one of version n + 2. Append; never edit one
 * that was released.
 *
 * A migration is an edit like any other: the store writes its result into the same Y.Doc. Two tabs
 * that migrate at once converge, and what another tab or file of the old version still brings merges.
 * It must therefore change nothing when it runs on a document that is migrated already, keep the ids
 * of the rows that it keeps, and rename no field.
 */
export type Migration = (tree: Tree) => Tree;

export function migrate(tree: Tree, from: number, migrations: readonly Migration[]): Tree {
  return migrations.slice(from - 1).reduce((older, migration) => migration(older), tree);
}
