/**
 * What a saved document may hold. A record merges key by key; everything else is one value that is
 * replaced whole.
 */
export type Scalar = string | number | boolean | null;
export type Leaf = Scalar | readonly Leaf[];
export type Node = Leaf | Tree;
export interface Tree {
  readonly [key: string]: Node;
}
export type Path = readonly string[];
