import type { Locale } from '../../../i18n/locales';
import { translator, type Messages } from '../../../i18n/translate';
import {
  areaOf,
  type CheckArea,
  type CheckKey,
  type Finding,
  type Sentence,
} from '../../../plan/checks/finding';
import { wordSentence } from '../../../plan/checks/words';
import { fetchWords } from './words';

/** The words of the checks' findings in one language. Each area is fetched when a sentence of it is asked for. */
export class CheckWords {
  readonly #locale: Locale;
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nobody waits for what is being fetched
  readonly #fetched = new Map<CheckArea, Promise<void>>();
  #messages = $state.raw<Messages>({});
  readonly #translate = $derived.by(() => translator(this.#messages, this.#locale));

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  /** '' until its words are there, which wakes whoever asked. */
  say(sentence: Sentence): string {
    return this.#has(sentence.key)
      ? wordSentence(sentence, (key, params) => this.#translate(key, params), this.#locale)
      : '';
  }

  /** Whether all that a finding says can be read. What is missing is fetched, which wakes whoever asked. */
  canSay({ title, why, arithmetic, cures }: Finding): boolean {
    const sentences = [title, ...why, ...arithmetic, ...cures.map(({ label }) => label)];
    return sentences.every(({ key }) => this.#has(key));
  }

  sayDegree(degree: Finding['severity']): string {
    return this.say({ key: `severity.${degree}`, params: {} });
  }

  /** Never fails: what could not be fetched is asked for again with the next sentence. */
  fetch(area: CheckArea): Promise<void> {
    const known = this.#fetched.get(area);
    if (known) return known;
    const fetching = this.#load(area).catch(() => void this.#fetched.delete(area));
    this.#fetched.set(area, fetching);
    return fetching;
  }

  async #load(area: CheckArea) {
    const messages = await fetchWords([area], this.#locale);
    this.#messages = { ...this.#messages, ...messages };
  }

  #has(key: CheckKey): boolean {
    if (key in this.#messages) return true;
    void this.fetch(areaOf(key));
    return false;
  }
}
