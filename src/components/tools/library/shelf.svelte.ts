import { tick } from 'svelte';
import { isolated } from '../../../i18n/isolated';
import type { Locale } from '../../../i18n/locales';
import type keeping from '../../../i18n/messages/en/keeping.json';
import type plans from '../../../i18n/messages/en/plans.json';
import type { Translate } from '../../../i18n/translate';
import {
  deletePlan,
  duplicatePlan,
  renamePlan,
  undeletePlan,
  watchPlans,
  type DeletedPlan,
  type PlanSummary,
} from '../../../store/plan-list';
import { openPlan } from '../../../store/plans';
import { saveFileOf } from '../shared/keeping/file';
import { focusControl } from '../../ui/focus';
import type { Toasts } from '../../ui/toasts.svelte';

type Words = Translate<typeof plans & typeof keeping>;

/** All plans of this browser, and what can be done to one without opening it. */
export class Shelf {
  readonly #words: () => Words;
  readonly #toasts: Toasts;
  #plans = $state.raw<readonly PlanSummary[]>();
  #deleted = $state.raw<readonly DeletedPlan[]>([]);
  #renaming = $state.raw<PlanSummary>();
  /** A plan that was just brought back: what had focus went with that. */
  #returning: string | undefined;

  constructor(words: () => Words, toasts: Toasts) {
    this.#words = words;
    this.#toasts = toasts;
  }

  /** Undefined: not read yet. */
  get plans(): readonly PlanSummary[] | undefined {
    return this.#plans;
  }

  /** Those that can still be brought back. */
  get deleted(): readonly DeletedPlan[] {
    return this.#deleted;
  }

  /** The plan that is being given another title. */
  get renaming(): PlanSummary | undefined {
    return this.#renaming;
  }

  /** Follows the list, whichever tab changes it. @returns stops */
  start(): () => void {
    return watchPlans((plans, deleted) => {
      this.#plans = plans;
      this.#deleted = deleted;
      void this.#follow();
    });
  }

  async #follow() {
    await tick();
    const isFree = document.activeElement === document.body;
    if (this.#returning === undefined || !isFree) return;
    if (focusControl(this.#returning, 'open')) this.#returning = undefined;
  }

  titleOf({ title }: Pick<PlanSummary, 'title'>): string {
    return title.trim() === '' ? this.#words()('plan.untitled') : title;
  }

  beginRenaming(plan: PlanSummary) {
    this.#renaming = plan;
  }

  endRenaming() {
    this.#renaming = undefined;
  }

  async rename({ id }: PlanSummary, title: string) {
    if (!(await renamePlan(id, title, 'title'))) this.#refuse();
  }

  async duplicate(plan: PlanSummary) {
    const t = this.#words();
    const title = t('plan.copy', { title: this.titleOf(plan) });
    const id = await duplicatePlan(plan.id, title);
    if (id === undefined) this.#refuse();
    else this.#toasts.show({ text: t('plan.duplicated', { title: isolated(title) }) });
  }

  async keepFile({ id }: PlanSummary) {
    if (!(await saveFileOf(id, this.#words(), this.#toasts))) this.#refuse();
  }

  async share({ id }: PlanSummary, locale: Locale) {
    const opening = await openPlan(id);
    if (opening.kind !== 'open' && opening.kind !== 'read-only') {
      this.#refuse();
      return;
    }
    const { plan } = opening.store;
    await opening.store.close();
    const { shareByLink } = await import('../shared/keeping/sharing/share');
    await shareByLink(plan, locale, () => void saveFileOf(id, this.#words(), this.#toasts));
  }

  async remove(plan: PlanSummary) {
    const t = this.#words();
    const title = isolated(this.titleOf(plan));
    const at = this.#plans?.findIndex(({ id }) => id === plan.id) ?? 0;
    await deletePlan(plan.id);
    this.#toasts.show({
      text: t('plan.deleted', { title }),
      action: { label: t('undo'), act: () => void this.bringBack(plan) },
    });
    await tick();
    const next = this.#plans?.filter(({ id }) => id !== plan.id)[at];
    if (next) focusControl(next.id, 'open');
    else this.focusFirst(plan.id);
  }

  /** @param but of a plan that is about to go */
  focusFirst(but?: string) {
    const first = this.#plans?.find(({ id }) => id !== but);
    if (first) focusControl(first.id, 'open');
    else document.getElementById('main')?.focus();
  }

  async bringBack(plan: Pick<PlanSummary, 'id' | 'title'>) {
    this.#returning = plan.id;
    await undeletePlan(plan.id);
    const title = isolated(this.titleOf(plan));
    this.#toasts.show({ text: this.#words()('plan.restored', { title }) });
  }

  #refuse() {
    this.#toasts.show({ text: this.#words()('plan.refused'), stays: true });
  }
}
