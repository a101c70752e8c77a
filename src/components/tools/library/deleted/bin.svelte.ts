import { tick } from 'svelte';
import { isolated } from '../../../../i18n/isolated';
import type deleted from '../../../../i18n/messages/en/deleted.json';
import type keeping from '../../../../i18n/messages/en/keeping.json';
import type plans from '../../../../i18n/messages/en/plans.json';
import type { Translate } from '../../../../i18n/translate';
import { erasePlan, type DeletedPlan } from '../../../../store/plan-list';
import { saveFileOf } from '../../shared/keeping/file';
import { focusControl } from '../../../ui/focus';
import { Toasts } from '../../../ui/toasts.svelte';
import type { Shelf } from '../shelf.svelte';

export type LibraryMessages = typeof plans & typeof keeping;
type Words = Translate<LibraryMessages & typeof deleted>;

/** The plans that were deleted, and the one of which somebody is asked whether it may go for good. */
export class Bin {
  readonly t: Words;
  readonly #shelf: Shelf;
  readonly #toasts: Toasts;
  /** What is said within the question, which covers what the page says. */
  readonly #said = new Toasts();
  #asked = $state.raw<DeletedPlan>();

  constructor(shelf: Shelf, t: Words, toasts: Toasts) {
    this.t = t;
    this.#shelf = shelf;
    this.#toasts = toasts;
  }

  get plans(): readonly DeletedPlan[] {
    return this.#shelf.deleted;
  }

  get asked(): DeletedPlan | undefined {
    return this.#asked;
  }

  get said(): string {
    return this.#said.current?.text ?? '';
  }

  titleOf(plan: DeletedPlan): string {
    return this.#shelf.titleOf(plan);
  }

  bringBack(plan: DeletedPlan) {
    void this.#shelf.bringBack(plan);
  }

  ask(plan: DeletedPlan) {
    this.#said.dismiss();
    this.#asked = plan;
  }

  leave() {
    this.#asked = undefined;
  }

  async keepFile({ id }: DeletedPlan) {
    const isRead = await saveFileOf(id, this.t, this.#said);
    if (!isRead) this.#said.show({ text: this.t('erase.noFile'), stays: true });
  }

  async erase(plan: DeletedPlan) {
    const at = this.plans.indexOf(plan);
    this.leave();
    // The question gives focus back to the button that asked it, before that goes.
    await tick();
    const title = isolated(this.titleOf(plan));
    if (!(await erasePlan(plan.id))) {
      this.#toasts.show({ text: this.t('erase.refused', { title }), stays: true });
      return;
    }
    this.#toasts.show({ text: this.t('erase.done', { title }) });
    const rest = this.plans.filter(({ id }) => id !== plan.id);
    const next = rest[at] ?? rest.at(-1);
    if (next) focusControl(next.id, 'erase');
    else this.#shelf.focusFirst();
  }
}
