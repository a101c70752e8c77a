import { tagOf } from '../../../../i18n/locales';
import type { Plan } from '../../../../plan/plan';
import { saveFile } from '../../../ui/save-file';
import { buildDocument } from '../export/build-document';
import { fileNameOf } from '../export/file-name';

type State =
  | { readonly kind: 'idle' | 'making' | 'failed' }
  | { readonly kind: 'made'; readonly name: string };

/** The service report as a file in the downloads. What writes it is fetched at the press. */
export class ReportFile {
  #state = $state.raw<State>({ kind: 'idle' });

  get state(): State {
    return this.#state;
  }

  /** @param word what the file is called after the plan */
  async make(plan: Plan, word: string): Promise<void> {
    this.#state = { kind: 'making' };
    this.#state = await made(plan, word);
  }
}

async function made(plan: Plan, word: string): Promise<State> {
  try {
    const [document, { createPdf }] = await Promise.all([
      buildDocument(plan, { kind: 'report' }, 'a4'),
      import('../../../../pdf'),
    ]);
    const pdf = await createPdf(document);
    if (!pdf.ok) return { kind: 'failed' };
    const title = [plan.cover.title.trim(), word].filter(Boolean).join(' – ');
    const name = fileNameOf(title, 'pdf', tagOf(plan.cover.locale));
    saveFile(new Blob([pdf.value.bytes], { type: 'application/pdf' }), name);
    return { kind: 'made', name };
  } catch {
    return { kind: 'failed' };
  }
}
