import type { Locale } from '../../../i18n/locales';
import type { Plan } from '../../../plan/plan';

/** The example in a language: one whole plan, marked as invented, with an id of its own. Fetched when asked for. */
export async function examplePlan(locale: Locale): Promise<Plan> {
  const { examplePlan: fill } = await import('./example-plan');
  return fill(locale);
}
