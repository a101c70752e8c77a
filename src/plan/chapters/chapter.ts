import type { Block } from '../../document/blocks';
import type { Paper } from '../../document/document';
import { directionOf, type Locale } from '../../i18n/locales';
import type chapterAudit from '../../i18n/messages/en/chapter-audit.json';
import type chapterCompetitors from '../../i18n/messages/en/chapter-competitors.json';
import type chapterMeasures from '../../i18n/messages/en/chapter-measures.json';
import type chapterOptimise from '../../i18n/messages/en/chapter-optimise.json';
import type chapterPersonas from '../../i18n/messages/en/chapter-personas.json';
import type chapterResearch from '../../i18n/messages/en/chapter-research.json';
import type chapterSurveys from '../../i18n/messages/en/chapter-surveys.json';
import type chapterTactics from '../../i18n/messages/en/chapter-tactics.json';
import type document from '../../i18n/messages/en/document.json';
import type measures from '../../i18n/messages/en/measures.json';
import type terms from '../../i18n/messages/en/terms.json';
import { translator, type Message, type Messages, type Translate } from '../../i18n/translate';
import { setApart, setApartOnce } from '../../document/words-direction';
import { checkAreas, type CheckKey } from '../checks/finding';
import type { Plan } from '../plan';

/**
 * Message areas that a document needs, in its own language whatever the interface's. Their keys stand
 * side by side, so each chapter's begin with the name of its step.
 */
export const documentAreas = [
  'document',
  'measures',
  'terms',
  'chapter-audit',
  'chapter-competitors',
  'chapter-research',
  'chapter-personas',
  'chapter-tactics',
  'chapter-surveys',
  'chapter-measures',
  'chapter-optimise',
  ...checkAreas,
] as const;

type Keys =
  | keyof typeof document
  | keyof typeof measures
  | keyof typeof terms
  | keyof typeof chapterAudit
  | keyof typeof chapterCompetitors
  | keyof typeof chapterResearch
  | keyof typeof chapterPersonas
  | keyof typeof chapterTactics
  | keyof typeof chapterSurveys
  | keyof typeof chapterMeasures
  | keyof typeof chapterOptimise
  | CheckKey;
export type DocumentWords = Translate<Record<Keys, Message>>;

/** The words of a document. What a planner wrote in another script keeps to its place in a sentence. */
export function documentTranslator(messages: Messages, locale: Locale): DocumentWords {
  const translate = translator(messages, locale);
  const around = directionOf(locale);
  return (key, params = {}) => {
    const values = Object.entries(params).map(
      ([name, value]) =>
        [name, typeof value === 'number' ? value : setApart(value, around)] as const,
    );
    return setApartOnce(translate(key, Object.fromEntries(values)));
  };
}

export interface ChapterContext {
  readonly plan: Plan;
  readonly translate: DocumentWords;
  readonly locale: Locale;
  /** ISO calendar date. */
  readonly today: string;
  /** What it is printed on; A4 unless said otherwise. */
  readonly paper?: Paper | undefined;
}

/** One step of the plan as blocks, its title a heading of the first level. A step with nothing in it says so in a line. */
export type Chapter = (context: ChapterContext) => Block[];
