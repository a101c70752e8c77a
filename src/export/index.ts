import type { Document } from '../document/document';
import { err, type Result } from '../lib/result';
import { writerAddress } from './worker-address';

/** A Word file, Markdown, or each table as CSV in one zip. */
export type Format = 'docx' | 'markdown' | 'csv';

export interface Order {
  readonly format: Format;
  readonly document: Document;
}

/** Why there is no file. */
export type FileError =
  /** The writer could not be fetched: most likely the browser is offline. */
  | { kind: 'unreachable' }
  | { kind: 'cancelled' }
  /** A fault in the writer. The cause is for the person who mends it. */
  | { kind: 'failed'; cause: string };

export type Written = Result<Uint8Array<ArrayBuffer>, FileError>;

/** A document as a file, made in a worker so that the page goes on answering. */
export function createFile(
  document: Document,
  format: Format,
  { signal }: { signal?: AbortSignal } = {},
): Promise<Written> {
  if (signal?.aborted) return Promise.resolve(err({ kind: 'cancelled' }));
  const worker = new Worker(writerAddress(), { type: 'module' });
  const { promise, resolve } = Promise.withResolvers<Written>();
  const cancel = () => {
    resolve(err({ kind: 'cancelled' }));
  };
  signal?.addEventListener('abort', cancel, { once: true });
  worker.addEventListener('message', ({ data }: MessageEvent<Written>) => {
    resolve(data);
  });
  worker.addEventListener('error', () => {
    resolve(err({ kind: 'unreachable' }));
  });
  const order: Order = { format, document };
  worker.postMessage(order);
  return promise.finally(() => {
    signal?.removeEventListener('abort', cancel);
    worker.terminate();
  });
}
