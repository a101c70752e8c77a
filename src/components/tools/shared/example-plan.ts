import type { Locale } from '../../../i18n/locales';
import { translator, type Messages } from '../../../i18n/translate';
import { examplePlan as fill } from '../../../plan/example/example';
import { exampleAreas } from '../../../plan/example/words';
import type { Plan } from '../../../plan/plan';
import { today } from './today';

const messages = import.meta.glob<Messages>('../../../i18n/messages/*/{example,example-*}.json', {
  import: 'default',
});

/** The example in a language: one whole plan, marked as invented, with an id of its own. */
export async function examplePlan(locale: Locale): Promise<Plan> {
  const areas = await Promise.all(
    exampleAreas.map(async (area) => messages[`../../../i18n/messages/${locale}/${area}.json`]?.()),
  );
  const words = areas.reduce<Messages>((all, area) => ({ ...all, ...area }), {});
  return fill(translator(words, locale), locale, { today: today() });
}
