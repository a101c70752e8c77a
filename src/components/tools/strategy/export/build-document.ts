import type { Document, Paper } from '../../../../document/document';
import { translator, type Messages } from '../../../../i18n/translate';
import type { DocumentPart } from '../../../../plan/document';
import type { Plan } from '../../../../plan/plan';
import { today } from '../../shared/today';

/** What is to be printed: the plan, blank sheets for a workshop, or a survey to hand out. */
export type Subject =
  | { readonly kind: 'plan'; readonly parts: ReadonlySet<DocumentPart> | undefined }
  | { readonly kind: 'sheets' }
  | { readonly kind: 'survey'; readonly surveyId: string };

/** Fetched one by one: a document has one language. */
const messages = import.meta.glob<Messages>(
  '../../../../i18n/messages/*/{document,measures,checks,terms,chapter-*,check-*}.json',
  { import: 'default' },
);

/** The document speaks its own language, whatever the interface's: its words are fetched now. */
export async function buildDocument(plan: Plan, subject: Subject, paper: Paper): Promise<Document> {
  const { locale, organisation } = plan.cover;
  const { documentAreas } = await import('../../../../plan/chapters/chapter');
  const areas = await Promise.all(
    documentAreas.map(async (area) =>
      messages[`../../../../i18n/messages/${locale}/${area}.json`]?.(),
    ),
  );
  const words = areas.reduce<Messages>((all, area) => ({ ...all, ...area }), {});
  const t = translator(words, locale);
  switch (subject.kind) {
    case 'plan': {
      const { planToDocument } = await import('../../../../plan/document');
      const { parts } = subject;
      const options = { today: today(), paper, ...(parts === undefined ? {} : { parts }) };
      return planToDocument(plan, t, locale, options);
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
