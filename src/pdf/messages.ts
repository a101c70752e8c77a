import type { Result } from '../lib/result';
import type { PdfError } from './error';
import type { Pdf } from './pdf';

/** What the worker says. It is told one thing: the document. */
export type FromWorker =
  | { kind: 'ready' }
  /** 0..1 */
  | { kind: 'progress'; share: number }
  | { kind: 'done'; result: Result<Pdf, PdfError> };
