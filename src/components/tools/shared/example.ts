import type { Locale } from '../../../i18n/locales';
import type words from '../../../i18n/messages/en/example.json';
import { translator } from '../../../i18n/translate';
import type { Plan } from '../../../plan/plan';
import { today } from './today';

/** Fetched when the example is asked for, in its one language. */
const messages = import.meta.glob<typeof words>('../../../i18n/messages/*/example.json', {
  import: 'default',
});

/** The example in a language: one whole plan, marked as invented, with an id of its own. */
export async function examplePlan(locale: Locale): Promise<Plan> {
  const [example, words] = await Promise.all([
    import('../../../plan/example/example'),
    messages[`../../../i18n/messages/${locale}/example.json`]?.(),
  ]);
  if (!words) throw new RangeError(`No example in ${locale}`);
  return example.examplePlan(translator(words, locale), locale, { today: today() });
}
