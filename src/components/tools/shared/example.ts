import type { Locale } from '../../../i18n/locales';
import { translator, type Messages } from '../../../i18n/translate';
import type { Plan } from '../../../plan/plan';
import { today } from './today';

/** Fetched when the example is asked for, in its one language. */
const messages = import.meta.glob<Messages>('../../../i18n/messages/*/{example,example-*}.json', {
  import: 'default',
});

/** The example in a language: one whole plan, marked as invented, with an id of its own. */
export async function examplePlan(locale: Locale): Promise<Plan> {
  const [{ examplePlan: fill }, { exampleAreas }] = await Promise.all([
    import('../../../plan/example/example'),
    import('../../../plan/example/words'),
  ]);
  const areas = await Promise.all(
    exampleAreas.map(async (area) => messages[`../../../i18n/messages/${locale}/${area}.json`]?.()),
  );
  const words = areas.reduce<Messages>((all, area) => ({ ...all, ...area }), {});
  return fill(translator(words, locale), locale, { today: today() });
}
