import type { Locale } from '../../../i18n/locales';
import { translator, type Messages } from '../../../i18n/translate';
import { checkPlan } from '../../../plan/checks/check-plan';
import type { Finding, Sentence } from '../../../plan/checks/finding';
import { wordSentence } from '../../../plan/checks/words';
import type { Plan } from '../../../plan/plan';

export interface Checking {
  readonly check: (plan: Plan, options: { today: string }) => readonly Finding[];
  readonly say: (sentence: Sentence) => string;
  readonly sayDegree: (degree: Finding['severity']) => string;
}

const areas = import.meta.glob<Messages>('../../../i18n/messages/*/{checks,check-*}.json', {
  import: 'default',
});

/** The checks of all steps, with their words. A room of its own, so that nothing of it is loaded before. */
export async function loadChecking(locale: Locale): Promise<Checking> {
  const messages = await Promise.all(
    Object.entries(areas)
      .filter(([path]) => path.includes(`/messages/${locale}/`))
      .map(([, load]) => load()),
  );
  const all = messages.reduce<Messages>((before, area) => ({ ...before, ...area }), {});
  const translate = translator(all, locale);
  return {
    check: checkPlan,
    say: (sentence) => wordSentence(sentence, (key, params) => translate(key, params), locale),
    sayDegree: (degree) => translate(`severity.${degree}`),
  };
}
