/** Why there is no PDF. */
export type PdfError =
  /** A font, or the engine itself, could not be fetched: most likely the browser is offline. */
  | { kind: 'unreachable'; file: string }
  | { kind: 'cancelled' }
  /** A fault in the engine. The cause is for the person who mends it. */
  | { kind: 'failed'; cause: string };
