import type { Bytes } from '../bytes/bytes';
import type { Change } from '../changes';
import type { Shape } from '../shape';
import { at, equal, type Node, type Tree } from '../tree';
import { readTree } from '../binding';
import { compareCopies, compareTrees, type Difference } from './compare';
import type { Copy } from './file';
import { loaded, trialMerge, writersOf } from './state';

/** A copy from a file beside the one that is here: what each side changed, before anything is done. */
export interface Meeting {
  readonly differences: readonly Difference[];
  /** True if the copy brings what it takes to merge; otherwise every difference is for a person to decide. */
  readonly canMerge: boolean;
}

/** @returns undefined if together the two break: then both can only be kept */
export function meet<P extends Tree>(
  shape: Shape<P>,
  here: { readonly plan: P; readonly state: Bytes },
  copy: Copy<P>,
): Meeting | undefined {
  const parts = Object.keys(shape.parts);
  const { state } = copy;
  if (!state) return { differences: compareTrees(here.plan, copy.plan), canMerge: false };
  if (!trialMerge(here.state, state, parts)) return undefined;
  const [ours, theirs] = [loaded(here.state), loaded(state)];
  if (!shareHistory(here.state, state)) {
    const differences = compareTrees(readTree(ours, parts), readTree(theirs, parts));
    return { differences, canMerge: false };
  }
  return { differences: compareCopies(ours, theirs, parts), canMerge: true };
}

/** Which copy's value holds in the end. */
export type Side = 'here' | 'there';

/** The changes that make a merged tree say what was chosen; for `Store.takeIn`. */
export function settled(
  tree: Tree,
  { differences, canMerge }: Meeting,
  choose: (difference: Difference) => Side,
): Change[] {
  return differences.flatMap((difference) => {
    const { path, changed } = difference;
    if (canMerge && changed !== 'both') return [];
    const after: Node | undefined =
      choose(difference) === 'here' ? difference.here : difference.there;
    const before = at(tree, path);
    return equal(before, after) ? [] : [{ path, before, after }];
  });
}

/** Two documents under one id that were begun apart have nothing to merge by. */
function shareHistory(here: Bytes, there: Bytes): boolean {
  const [ours, theirs] = [writersOf(here), writersOf(there)];
  return ours.some((writer) => theirs.includes(writer));
}
