import { translator, type Messages } from '../../../../i18n/translate';
import type { Result } from '../../../../lib/result';
import type { Paper } from '../../../../document/document';
import type { Plan } from '../../../../plan/plan';
import type { Pdf, PdfError } from '../../../../pdf';
import { today } from '../../shared/today';

interface Making {
  signal: AbortSignal;
  /** Called with 0..1. */
  onProgress: (share: number) => void;
}

/** Fetched one by one: a document has one language. */
const messages = import.meta.glob<Messages>(
  '../../../../i18n/messages/*/{document,measures,checks,chapter-*,check-*}.json',
  { import: 'default' },
);

/** The document speaks its own language, whatever the interface's: its words are fetched now. */
export async function makePdf(
  plan: Plan,
  paper: Paper,
  making: Making,
): Promise<Result<Pdf, PdfError>> {
  const { locale } = plan.cover;
  const [{ planToDocument }, { documentAreas }, { createPdf }] = await Promise.all([
    import('../../../../plan/document'),
    import('../../../../plan/chapters/chapter'),
    import('../../../../pdf'),
  ]);
  const areas = await Promise.all(
    documentAreas.map(async (area) =>
      messages[`../../../../i18n/messages/${locale}/${area}.json`]?.(),
    ),
  );
  const t = translator(
    areas.reduce<Messages>((all, area) => ({ ...all, ...area }), {}),
    locale,
  );
  const document = planToDocument(plan, t, locale, { today: today(), paper });
  return createPdf(document, making);
}
