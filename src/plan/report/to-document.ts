import type { Block, HeadingLevel } from '../../document/blocks';
import { heading, paragraph, table } from '../../document/build';
import type { Document, Paper } from '../../document/document';
import { formatDate } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import type { ChapterContext, DocumentWords } from '../chapters/chapter';
import { periodInWords } from '../chapters/period';
import { readingInWords } from '../chapters/reading-words';
import { factsOf, frameOf } from '../frame';
import type { DatedReading } from '../measure-use';
import type { Measure } from '../measures/schema';
import { measuredValue, measureName } from '../measures/words';
import type { Plan } from '../plan';
import { reportOn, reportPeriod, type Report } from './report';
import { demandOf } from './demand';

/** The service report of a period as a document of its own, to be sent round. */
export function reportToDocument(
  plan: Plan,
  translate: DocumentWords,
  locale: Locale,
  { today, paper }: { readonly today: string; readonly paper?: Paper },
): Document {
  const context: ChapterContext = { plan, translate, locale, today };
  const title = translate('measures.report');
  return {
    ...frameOf({ ...context, title, organisation: plan.cover.organisation, paper }),
    cover: {
      overline: plan.cover.title.trim() || translate('untitled'),
      subtitle: [],
      facts: factsOf(context, reportPeriod(plan)),
    },
    blocks: reportBlocks(context, 1),
  };
}

/** The report as part of another document, or of its own. @param level of its heading */
export function reportBlocks(context: ChapterContext, level: HeadingLevel & (1 | 2)): Block[] {
  const { plan, translate, locale } = context;
  const report = reportOn(plan, reportPeriod(plan));
  const period = periodInWords(report.start, report.end, translate, locale);
  const summary = plan.report.summary.split('\n').filter((line) => line.trim() !== '');
  const hasReadings = report.measures.some(({ last }) => last !== null);
  const below: HeadingLevel = level === 1 ? 2 : 3;
  return [
    heading(level, translate('measures.report')),
    ...(period === '' ? [] : [paragraph(translate('measures.report.period', { period }))]),
    ...summary.map((line) => paragraph(line)),
    ...(hasReadings
      ? [
          heading(below, translate('measures.report.targets')),
          targetTable(report, context),
          ...standardTable(report, context, below),
          paragraph(translate('measures.report.interval'), 'small'),
        ]
      : [paragraph(translate('measures.report.none'))]),
  ];
}

function targetTable({ measures }: Report, context: ChapterContext): Block {
  const { translate, locale } = context;
  const columns = ['measure', 'target', 'reading', 'result'] as const;
  return table({
    header: columns.map((column) => translate(`measures.column.${column}`)),
    widths: [6, 3, 6, 4],
    rowHeaders: true,
    rows: measures.map(({ measure, target, last, before, outcome }) => [
      measureName(measure, translate),
      target === null ? translate('missing') : measuredValue(target, measure, translate, locale),
      ...readingCells(last, before, measure, context),
      translate(`outcome.${outcome}`),
    ]),
  });
}

/** The reading with its day, and the one before the period where there is one. */
function readingCells(
  last: DatedReading | null,
  before: DatedReading | null,
  measure: Measure,
  context: ChapterContext,
): (string | Block[])[] {
  const { translate, locale } = context;
  if (last === null) return [translate('measures.noReading')];
  const worded = ({ date }: DatedReading, value: string) =>
    translate('measures.dated', { value, date: formatDate(date, locale, 'medium') });
  const lines = [worded(last, readingInWords(last, measure, context))];
  if (before) {
    const value = worded(before, measuredValue(before.value, measure, translate, locale));
    lines.push(translate('measures.before', { value }));
  }
  return [lines.map((text) => paragraph(text))];
}

function standardTable(
  { standards }: Report,
  context: ChapterContext,
  level: HeadingLevel,
): Block[] {
  if (standards.length === 0) return [];
  const { translate, locale } = context;
  const columns = ['promise', 'demand', 'reading', 'result'] as const;
  return [
    heading(level, translate('measures.report.standards')),
    table({
      header: columns.map((column) => translate(`measures.column.${column}`)),
      widths: [7, 3, 5, 4],
      rowHeaders: true,
      rows: standards.map(({ standard, measure, last, outcome }) => {
        const demand = measure === null ? null : demandOf(standard, measure);
        return [
          standard.sentence.trim() || translate('unnamed'),
          measure === null || demand === null
            ? translate('missing')
            : measuredValue(demand, measure, translate, locale),
          ...(measure === null
            ? [translate('measures.noReading')]
            : readingCells(last, null, measure, context)),
          translate(`outcome.${outcome}`),
        ];
      }),
    }),
  ];
}
