import type { Document } from '../document/document';
import { err } from '../lib/result';
import type { Format, Order, Written } from './order';
import { writerAddress } from './worker-address';

export type { Format } from './order';

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
