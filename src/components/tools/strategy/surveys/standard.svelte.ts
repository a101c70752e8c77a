import { createContext } from 'svelte';
import type { Locale } from '../../../../i18n/locales';
import type chapter from '../../../../i18n/messages/en/chapter-surveys.json';
import { translator, type Messages } from '../../../../i18n/translate';
import type { Plan } from '../../../../plan/plan';
import { rowOf } from '../../../../plan/shared/rows';
import { standardWording, type SurveyWords } from '../../../../plan/survey-words';

const files = import.meta.glob<Messages>('../../../../i18n/messages/*/chapter-surveys.json', {
  import: 'default',
});

/**
 * The standard wordings, in the language of the document whatever the interface's: they are what people will
 * be asked. Fetched with the step; until then there are none.
 */
export class StandardWordings {
  #words = $state.raw<SurveyWords>();

  /** For an effect: fetches them again when the document gets another language. */
  async fetch(locale: Locale) {
    const messages = await files[`../../../../i18n/messages/${locale}/chapter-surveys.json`]?.();
    if (messages) this.#words = translator(messages as typeof chapter, locale);
  }

  /** @returns '' where the kind has none */
  of(plan: Plan, questionId: string): string {
    const question = rowOf(plan.questions, questionId);
    const survey = rowOf(plan.surveys, question?.surveyId ?? null);
    if (!this.#words || !question || !survey) return '';
    return standardWording(question.kind, survey.kind, plan.cover.organisation, this.#words);
  }
}

export const [standardWordings, provideStandardWordings] = createContext<StandardWordings>();
