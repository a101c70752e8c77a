import type { Locale } from '../../../i18n/locales';
import type { Finding, Sentence } from '../../../plan/checks/finding';
import type { checkPlan } from '../../../plan/checks/check-plan';
import type { Plan } from '../../../plan/plan';
import type { Step } from '../../../plan/progress/schema';
import { today } from '../shared/today';
import { CheckWords } from './check-words.svelte';
import type { Session } from './session.svelte';
import { pause } from './settled.svelte';
import { sharingGroups, type FindingGroups } from './sharing';

const nothing: readonly Finding[] = [];

/**
 * What the checks of all steps find in the plan. They are fetched when the page has been shown, and run while
 * nobody types.
 */
export class Findings {
  readonly #session: Session;
  readonly #words: CheckWords;
  readonly #share = sharingGroups();
  #check: typeof checkPlan | undefined;
  #all = $state.raw<readonly Finding[]>();
  readonly #byRow = $derived(
    this.#share(this.#all ?? nothing, ({ part, rowId }) => keyOf(part, rowId)),
  );
  readonly #byStep: FindingGroups = $derived(
    Map.groupBy(this.#all ?? nothing, ({ place }) => place.step),
  );

  constructor(session: Session, locale: Locale) {
    this.#session = session;
    this.#words = new CheckWords(locale);
  }

  /** False until the plan has been looked at for the first time. */
  get isReady(): boolean {
    return this.#all !== undefined;
  }

  get all(): readonly Finding[] {
    return this.#all ?? nothing;
  }

  ofStep(step: Step): readonly Finding[] {
    return this.#byStep.get(step) ?? nothing;
  }

  /** How many of a step's are more than good to know. */
  grave(step: Step): number {
    return this.ofStep(step).filter(({ severity }) => severity !== 'note').length;
  }

  /** None before their words are there. @param rowId '' in a part that is no collection */
  of(part: keyof Plan, rowId: string): readonly Finding[] {
    const found = this.#byRow.get(keyOf(part, rowId)) ?? nothing;
    return this.canSay(found) ? found : nothing;
  }

  /** False until their words, which are fetched when this is asked for, are there. */
  canSay(found: readonly Finding[]): boolean {
    return found.every((finding) => this.#words.canSay(finding));
  }

  /** In the language of the page. */
  say(sentence: Sentence): string {
    return this.#words.say(sentence);
  }

  sayDegree(degree: Finding['severity']): string {
    return this.#words.sayDegree(degree);
  }

  /** Looks at the plan now and after each change; for an effect of the builder. @returns stops */
  follow(): () => void {
    const { plan } = this.#session;
    let idle: number | undefined;
    const timer = setTimeout(
      () => {
        idle = whenIdle(() => void this.#look(plan));
      },
      this.#check ? pause : 0,
    );
    return () => {
      clearTimeout(timer);
      if (idle !== undefined) stopWaiting(idle);
    };
  }

  async #look(plan: Plan) {
    this.#check ??= (await import('../../../plan/checks/check-plan')).checkPlan;
    if (!this.isReady) await this.#words.fetch('check-severity');
    if (plan === this.#session.plan) this.#all = this.#check(plan, { today: today() });
  }
}

const keyOf = (part: string, rowId: string) => `${part}:${rowId}`;

/** Safari has no idle callbacks. */
const whenIdle = (act: () => void): number =>
  'requestIdleCallback' in window
    ? requestIdleCallback(act, { timeout: 1000 })
    : Number(setTimeout(act, 50));
const stopWaiting = (handle: number) => {
  if ('cancelIdleCallback' in window) cancelIdleCallback(handle);
  else clearTimeout(handle);
};
