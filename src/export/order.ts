import type { Document } from '../document/document';
import type { Result } from '../lib/result';

/** A Word file, Markdown, or each table as CSV in one zip. */
export type Format = 'docx' | 'markdown' | 'csv';

export interface Order {
  readonly format: Format;
  readonly document: Document;
}

/** Why there is no file. */
type FileError =
  /** The writer could not be fetched: most likely the browser is offline. */
  | { kind: 'unreachable' }
  | { kind: 'cancelled' }
  /** A fault in the writer. The cause is for the person who mends it. */
  | { kind: 'failed'; cause: string };

export type Written = Result<Uint8Array<ArrayBuffer>, FileError>;
