import { createContext } from 'svelte';
import type { Locale } from '../../../i18n/locales';
import type audit from '../../../i18n/messages/en/audit.json';
import type chapterPersonas from '../../../i18n/messages/en/chapter-personas.json';
import type chapterResearch from '../../../i18n/messages/en/chapter-research.json';
import type checks from '../../../i18n/messages/en/checks.json';
import type competitors from '../../../i18n/messages/en/competitors.json';
import type cover from '../../../i18n/messages/en/cover.json';
import type goals from '../../../i18n/messages/en/goals.json';
import type keeping from '../../../i18n/messages/en/keeping.json';
import type measures from '../../../i18n/messages/en/measures.json';
import type measuring from '../../../i18n/messages/en/measuring.json';
import type optimise from '../../../i18n/messages/en/optimise.json';
import type overview from '../../../i18n/messages/en/overview.json';
import type personas from '../../../i18n/messages/en/personas.json';
import type plans from '../../../i18n/messages/en/plans.json';
import type register from '../../../i18n/messages/en/register.json';
import type research from '../../../i18n/messages/en/research.json';
import type surveys from '../../../i18n/messages/en/surveys.json';
import type tactics from '../../../i18n/messages/en/tactics.json';
import type terms from '../../../i18n/messages/en/terms.json';
import type tools from '../../../i18n/messages/en/tools.json';
import type { Message, Messages, Translate } from '../../../i18n/translate';
import type { CheckArea } from '../../../plan/checks/finding';
import { wordFiles } from './word-files/word-files';

/** The words of the page, which are there from the first moment. */
export type StrategyMessages = typeof plans & typeof keeping & typeof tools;
export type Words = Translate<StrategyMessages>;

/** The message areas that steps bring with them, typed by the English files. */
interface Areas {
  overview: typeof overview;
  cover: typeof cover;
  goals: typeof goals;
  checks: typeof checks;
  measures: typeof measures;
  register: typeof register;
  terms: typeof terms;
  audit: typeof audit;
  competitors: typeof competitors;
  research: typeof research;
  'chapter-research': typeof chapterResearch;
  personas: typeof personas;
  'chapter-personas': typeof chapterPersonas;
  tactics: typeof tactics;
  surveys: typeof surveys;
  measuring: typeof measuring;
  optimise: typeof optimise;
}
export type Area = keyof Areas;
/** Spread over the areas: a union has only the keys that all share. */
type KeysOf<A extends Area> = A extends Area ? keyof Areas[A] : never;
type StepWords<A extends Area> = Translate<
  Record<keyof StrategyMessages | (KeysOf<A> & string), Message>
>;

/** Fetches the words of some areas, side by side. */
export async function fetchWords(
  areas: readonly (Area | CheckArea)[],
  locale: Locale,
): Promise<Messages> {
  const files = await wordFiles(locale);
  const fetched = await Promise.all(
    areas.map(async (area) => files[`../../../../i18n/messages/${locale}/${area}.json`]?.()),
  );
  return fetched.reduce<Messages>((all, area) => ({ ...all, ...area }), {});
}

interface Brought {
  readonly areas: readonly Area[];
  readonly t: Translate;
}
const [brought, provideStepWords] = createContext<Brought>();
export { provideStepWords };

/**
 * The words of the page and of the areas that the open step has brought; call it once in a component.
 * @param wanted the areas that this component reads
 * @throws RangeError where the step does not name one of them in `works.ts`: a programmer's error
 */
export function stepWords<A extends Area>(...wanted: readonly A[]): StepWords<A> {
  const { areas, t } = brought();
  const missing = wanted.find((area) => !areas.includes(area));
  if (missing !== undefined) throw new RangeError(`The step brings no words “${missing}”`);
  return t;
}
