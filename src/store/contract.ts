import type { Bytes } from './bytes/bytes';
import type { Change } from './changes';
import type { SaveStatus } from './status';
import type { Tree } from './tree';

/** One open document: the only way in which the tools read and change it. */
export interface Store<P> {
  readonly id: string;
  /** Immutable and repaired. What did not change is the same object as before. */
  readonly plan: P;
  readonly status: SaveStatus;
  /** What was found unsound when this was opened. Sound copies made up for it; show it as a notice. */
  readonly damage: readonly Damage[];
  /** Label of the step that `undo` would take back; undefined: there is none. */
  readonly nextUndo: string | undefined;
  readonly nextRedo: string | undefined;
  /**
   * @param act a pure edit of the plan, run at once
   * @param label names the act in “Undo: …”; a message key, not words. Typing on in one field with one
   *   label is one step, until a pause of a second.
   * @returns false: nothing was done, because the document is read-only
   * @throws TypeError if `act` makes a row that is not of the document's shape: a bug; nothing was done
   */
  edit(act: (plan: P) => P, label: string): boolean;
  undo(): Travelled | undefined;
  redo(): Travelled | undefined;
  /** Everything that lets another copy merge with this one; opaque. For files. */
  state(): Bytes;
  /**
   * Merges another copy. What it says differently from what merging gives is written after it.
   * @param settle the changes that must hold in the end, of the merged tree; not undone step by step
   * @returns false: nothing was done, because the document is read-only
   */
  takeIn(state: Bytes | undefined, settle: (tree: Tree) => readonly Change[]): boolean;
  /** Called after any change of `plan`, `status`, `nextUndo` or `nextRedo`, whoever made it. @returns unsubscribes */
  subscribe(listener: () => void): () => void;
  /** Saves at once; resolves when it is in every place that takes it. Leaving the page does this by itself. */
  flush(): Promise<void>;
  /** Saves and lets go. The store must not be used afterwards. */
  close(): Promise<void>;
}

/** A step that was undone or redone. */
export interface Travelled {
  readonly label: string;
  /** `some` and `none`: the rest was changed elsewhere since (another tab, a merge) and was left alone. */
  readonly changed: 'all' | 'some' | 'none';
}

/** One unsound source. It is kept as it was found. */
export interface Damage {
  readonly source: 'checkpoint' | 'tail' | 'journal' | 'rows';
  /** Its storage key, or the path of rows that are not of the plan's shape. */
  readonly where: string;
  readonly cause:
    /** cut short, altered, or no saved state at all */
    | 'unreadable'
    /** readable, yet it builds on something that is missing */
    | 'incomplete'
    /** readable, yet not of the document's shape */
    | 'misshapen';
}

/** What opening a document comes to. It never throws, and never shows an empty document in place of work. */
export type Opening<P> =
  | { readonly kind: 'open'; readonly store: Store<P> }
  /** A later version of the site has saved it. `store` shows what this version understands and refuses edits. */
  | { readonly kind: 'read-only'; readonly store: Store<P>; readonly version: number }
  /** There is something here, and nothing of it is sound enough to be shown as the work. Nothing was changed. */
  | { readonly kind: 'recovery'; readonly recovery: Recovery<P> }
  | { readonly kind: 'not-found' };

export interface Recovery<P> {
  readonly id: string;
  readonly damage: readonly Damage[];
  /** What can be read of it, if anything: an offer to look at, not the work. */
  readonly readable: P | undefined;
  /** Everything that was found, as text to keep as a file and send to someone who can help. */
  rawData(): Promise<string>;
}
