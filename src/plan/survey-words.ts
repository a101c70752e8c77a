import type chapterSurveys from '../i18n/messages/en/chapter-surveys.json';
import type { Message, Translate } from '../i18n/translate';
import type { Question, Survey } from './surveys/schema';

/** Words of the area `chapter-surveys`, in the language of the document. */
export type SurveyWords = Translate<Record<keyof typeof chapterSurveys, Message>>;

/**
 * The standard wording of a question's kind; '' for a choice, which has none.
 * @param organisation as it names itself, or '': then it says “us”
 */
export function standardWording(
  kind: Question['kind'],
  surveyKind: Survey['kind'],
  organisation: string,
  translate: SurveyWords,
): string {
  const name = organisation.trim();
  switch (kind) {
    case 'nps':
      return name === ''
        ? translate('surveys.wording.nps.us')
        : translate('surveys.wording.nps', { organisation: name });
    case 'csat':
      return translate(`surveys.wording.csat.${surveyKind === '' ? 'experience' : surveyKind}`);
    case 'ces':
      return name === ''
        ? translate('surveys.wording.ces.us')
        : translate('surveys.wording.ces', { organisation: name });
    case 'open':
      return translate('surveys.wording.open');
    case 'choice':
      return '';
    default:
      return kind satisfies never;
  }
}

/** What is asked: the planner's own words, or the standard ones. */
export function wordingOf(
  { kind, wording }: Question,
  survey: Survey,
  organisation: string,
  translate: SurveyWords,
): string {
  return wording.trim() || standardWording(kind, survey.kind, organisation, translate);
}

/** First and last place of a scale. */
export const scales = { nps: [0, 10], csat: [1, 5], ces: [1, 7] } as const;
