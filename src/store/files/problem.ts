/**
 * Why a file, or a part of one, was not opened. Each kind has its own message, `file.problem.<kind>`.
 * Whatever is refused has changed nothing.
 */
export type FileProblem =
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  /** The browser could not read it, or gave up on it. */
  | { readonly kind: 'unreadable' }
  /** Not text in UTF-8. */
  | { readonly kind: 'not-text' }
  /** Good as far as it goes; it stops in the middle. */
  | { readonly kind: 'cut-short' }
  | { readonly kind: 'not-json' }
  /** Nested beyond anything that a plan could be. */
  | { readonly kind: 'too-deep'; readonly limit: number }
  /** A key that means something else to a program, such as `__proto__`. */
  | { readonly kind: 'unsafe-key'; readonly key: string }
  /** JSON, and not of this program. */
  | { readonly kind: 'not-a-plan' }
  | { readonly kind: 'too-new'; readonly version: number }
  /** Of this program, and not of a plan's shape. */
  | { readonly kind: 'misshapen'; readonly paths: readonly string[] }
  | StateProblem;

/** The readable part is sound; what would let it merge is not. It may be opened as a new plan. */
export interface StateProblem {
  readonly kind: 'bad-state';
  readonly cause: StateCause;
}

export type StateCause =
  /** Its checksum says that it was altered or cut on the way. */
  | 'altered'
  | 'not-a-state'
  /** It builds on something that is not in it. */
  | 'incomplete'
  /** It would be taken in without a word, and break a later edit. */
  | 'unsafe';
