import type { Paper } from '../../../../document/document';
import { tagOf } from '../../../../i18n/locales';
import type { Plan } from '../../../../plan/plan';
import type { PdfError } from '../../../../pdf';
import { saveFile } from '../../../ui/save-file';
import { fileNameOf } from './file-name';
import { makePdf } from './make-pdf';

export type Exporting =
  | { kind: 'idle' }
  /** `share`: 0..1 */
  | { kind: 'running'; share: number }
  | { kind: 'done'; name: string; unshown: readonly string[] }
  | { kind: 'failed'; error: PdfError };

/** Makes the PDF of a plan and hands it to the downloads. The engine is loaded at the press. */
export class Export {
  #state = $state.raw<Exporting>({ kind: 'idle' });
  #abort: AbortController | undefined;
  paper = $state<Paper>('a4');

  get state(): Exporting {
    return this.#state;
  }

  /** @param untitled what a file is called whose plan has no title */
  async pdf(plan: Plan, untitled: string): Promise<void> {
    this.close();
    const { signal } = (this.#abort = new AbortController());
    this.#state = { kind: 'running', share: 0 };
    const result = await makePdf(plan, this.paper, {
      signal,
      onProgress: (share) => {
        if (!signal.aborted) this.#state = { kind: 'running', share };
      },
    });
    if (signal.aborted) return;
    if (!result.ok) {
      this.#state = { kind: 'failed', error: result.error };
      return;
    }
    const { bytes, unshown } = result.value;
    const name = fileNameOf(plan.cover.title || untitled, 'pdf', tagOf(plan.cover.locale));
    saveFile(new Blob([bytes], { type: 'application/pdf' }), name);
    this.#state = { kind: 'done', name, unshown };
  }

  /** Stops what is running, or takes away what was said. */
  close() {
    this.#abort?.abort();
    this.#state = { kind: 'idle' };
  }
}
