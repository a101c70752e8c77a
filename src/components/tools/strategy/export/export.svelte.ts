import type { Document, Paper } from '../../../../document/document';
import type { Format as FileFormat } from '../../../../export';
import { isolated } from '../../../../i18n/isolated';
import { fileNameOf } from '../../../../lib/file-name';
import type { Result } from '../../../../lib/result';
import type { Pdf, PdfError } from '../../../../pdf';
import type { Plan } from '../../../../plan/plan';
import { saveFile } from '../../../ui/save-file';
import type { Workbench } from '../workbench';
import type { Subject } from './build-document';

export type Format = 'pdf' | FileFormat;

export type ExportError =
  { kind: 'unreachable' } | { kind: 'cancelled' } | { kind: 'failed'; cause: string };

export type Exporting =
  | { kind: 'idle' }
  /** `share`: 0..1; undefined: nobody knows */
  | { kind: 'running'; format: Format; share: number | undefined }
  | { kind: 'failed'; format: Format; error: ExportError };

const files: Record<Format, { extension: string; type: string }> = {
  pdf: { extension: 'pdf', type: 'application/pdf' },
  docx: {
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8' },
  csv: { extension: 'zip', type: 'application/zip' },
};

interface Made {
  bytes: Uint8Array<ArrayBuffer>;
  unshown: readonly string[];
}

/** Makes files of the plan, hands them to the downloads and says so. What writes them is fetched at the press. */
export class Export {
  readonly #bench: Pick<Workbench, 'session' | 't' | 'toasts'>;
  #state = $state.raw<Exporting>({ kind: 'idle' });
  #abort: AbortController | undefined;
  #again: (() => Promise<void>) | undefined;

  constructor(bench: Pick<Workbench, 'session' | 't' | 'toasts'>) {
    this.#bench = bench;
  }

  get state(): Exporting {
    return this.#state;
  }

  /** @param name what the file is called, without its ending */
  async make(subject: Subject, format: Format, name: string, paper: Paper = 'a4'): Promise<void> {
    const { plan } = this.#bench.session;
    this.close();
    this.#again = () => this.make(subject, format, name, paper);
    const { signal } = (this.#abort = new AbortController());
    this.#state = { kind: 'running', format, share: format === 'pdf' ? 0 : undefined };
    const built = await build(plan, subject, paper);
    const result = built.ok ? await this.#made(built.value, format, signal) : built;
    if (signal.aborted) return;
    if (!result.ok) {
      this.#state = { kind: 'failed', format, error: result.error };
      return;
    }
    const { extension, type } = files[format];
    const fileName = fileNameOf(name, extension);
    saveFile(new Blob([result.value.bytes], { type }), fileName);
    this.#state = { kind: 'idle' };
    this.#tell(fileName, result.value.unshown);
  }

  #tell(name: string, unshown: readonly string[]) {
    const { t, toasts } = this.#bench;
    toasts.show({
      text:
        unshown.length === 0
          ? t('export.done', { name: isolated(name) })
          : t('export.unshown', { name: isolated(name), characters: unshown.join(' ') }),
    });
  }

  /** What was asked for last, once more. */
  async again(): Promise<void> {
    await this.#again?.();
  }

  /** Stops what is running, or takes away what went wrong. */
  close() {
    this.#abort?.abort();
    this.#state = { kind: 'idle' };
  }

  async #made(
    document: Document,
    format: Format,
    signal: AbortSignal,
  ): Promise<Result<Made, ExportError>> {
    if (format === 'pdf') return this.#pdf(document, signal);
    const { createFile } = await import('../../../../export');
    const written = await createFile(document, format, { signal });
    return written.ok ? { ok: true, value: { bytes: written.value, unshown: [] } } : written;
  }

  async #pdf(document: Document, signal: AbortSignal): Promise<Result<Pdf, PdfError>> {
    const { createPdf } = await import('../../../../pdf');
    return createPdf(document, {
      signal,
      onProgress: (share) => {
        if (!signal.aborted) this.#state = { kind: 'running', format: 'pdf', share };
      },
    });
  }
}

async function build(
  plan: Plan,
  subject: Subject,
  paper: Paper,
): Promise<Result<Document, ExportError>> {
  try {
    const { buildDocument } = await import('./build-document');
    return { ok: true, value: await buildDocument(plan, subject, paper) };
  } catch (cause) {
    const isUnloaded = cause instanceof TypeError && /import/i.test(cause.message);
    const error = isUnloaded
      ? ({ kind: 'unreachable' } as const)
      : ({ kind: 'failed', cause: String(cause) } as const);
    return { ok: false, error };
  }
}
