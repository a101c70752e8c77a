import type { Document } from '../document/document';
import { err, type Result } from '../lib/result';
import type { PdfError } from './error';
import type { FromWorker } from './messages';
import type { Pdf } from './pdf';
import { engineAddress } from './worker-address';

export type { Pdf, PdfError };

interface CreateOptions {
  /** Called with 0..1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** A document as a PDF, made in a worker so that the page goes on answering. */
export function createPdf(
  document: Document,
  { onProgress, signal }: CreateOptions = {},
): Promise<Result<Pdf, PdfError>> {
  if (signal?.aborted) return Promise.resolve(err({ kind: 'cancelled' }));
  const worker = new Worker(engineAddress(), { type: 'module' });
  const { promise, resolve } = Promise.withResolvers<Result<Pdf, PdfError>>();
  let isLoaded = false;
  const cancel = () => {
    resolve(err({ kind: 'cancelled' }));
  };
  signal?.addEventListener('abort', cancel, { once: true });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    switch (data.kind) {
      case 'ready':
        isLoaded = true;
        worker.postMessage(document);
        return;
      case 'progress':
        onProgress?.(data.share);
        return;
      case 'done':
        resolve(data.result);
        return;
      default:
        data satisfies never;
    }
  });
  worker.addEventListener('error', ({ message }) => {
    const error: PdfError = isLoaded
      ? { kind: 'failed', cause: message }
      : { kind: 'unreachable', file: 'the PDF engine' };
    resolve(err(error));
  });
  return promise.finally(() => {
    signal?.removeEventListener('abort', cancel);
    worker.terminate();
  });
}
