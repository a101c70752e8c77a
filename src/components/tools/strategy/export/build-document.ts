import type { Document, Paper } from '../../../../document/document';
import type { Messages } from '../../../../i18n/translate';
import type { Locale } from '../../../../i18n/locales';
import type { DocumentWords } from '../../../../plan/chapters/chapter';
import type { DocumentPart } from '../../../../plan/document';
import type { Plan } from '../../../../plan/plan';
import { today } from '../../shared/today';

/** What is to be printed: the plan, its service report alone, blank sheets for a workshop, or a survey to hand out. */
export type Subject =
  | { readonly kind: 'plan'; readonly parts: ReadonlySet<DocumentPart> | undefined }
  | { readonly kind: 'report' }
  | { readonly kind: 'sheets' }
  | { readonly kind: 'survey'; readonly surveyId: string };

/** Fetched one by one: a document has one language. */
const messages = import.meta.glob<Messages>(
  '../../../../i18n/messages/*/{document,measures,checks,terms,chapter-*,check-*}.json',
  { import: 'default' },
);

/** The words of a document in its own language, whatever the interface's: they are fetched now. */
export async function documentWords(locale: Locale): Promise<DocumentWords> {
  const { documentAreas, documentTranslator } = await import('../../../../plan/chapters/chapter');
  const areas = await Promise.all(
    documentAreas.map(async (area) =>
      messages[`../../../../i18n/messages/${locale}/${area}.json`]?.(),
    ),
  );
  return documentTranslator(
    areas.reduce<Messages>((all, area) => ({ ...all, ...area }), {}),
    locale,
  );
}

export async function buildDocument(plan: Plan, subject: Subject, paper: Paper): Promise<Document> {
  const { locale, organisation } = plan.cover;
  const t = await documentWords(locale);
  switch (subject.kind) {
    case 'plan': {
      const { planToDocument } = await import('../../../../plan/document');
      const { parts } = subject;
      const options = { today: today(), paper, ...(parts === undefined ? {} : { parts }) };
      return planToDocument(plan, t, locale, options);
    }
    case 'report': {
      const { reportToDocument } = await import('../../../../plan/report/to-document');
      return reportToDocument(plan, t, locale, { today: today(), paper });
    }
    case 'sheets': {
      const { worksheetsDocument } = await import('../../../../plan/worksheets/document');
      return worksheetsDocument(t, locale, { today: today(), organisation, paper });
    }
    case 'survey': {
      const { surveyToDocument } = await import('../../../../plan/survey-document');
      return surveyToDocument(plan, subject.surveyId, t, { today: today(), locale, paper });
    }
    default:
      return subject satisfies never;
  }
}
