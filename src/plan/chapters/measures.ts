import type { Block } from '../../document/blocks';
import { bullets, heading, paragraph, table } from '../../document/build';
import { formatDate } from '../../i18n/format';
import { goalNumbers } from '../goals/tree';
import { aimOf, readingsOf, useOf } from '../measure-use';
import type { Measure } from '../measures/schema';
import { measuredValue, measureName } from '../measures/words';
import { reportBlocks } from '../report/to-document';
import { pointsOf } from '../shared/points';
import { inOrder, rowOf } from '../shared/rows';
import type { Chapter, ChapterContext } from './chapter';
import { readingsFigure } from './readings-figure';
import { readingInWords } from './reading-words';

/** Readings of each measure in its table, the newest ones. */
const most = 12;

/** Step 8: what is measured, what was read, the standards, and the service report. */
export const measuresChapter: Chapter = (context) => {
  const { plan, translate } = context;
  const rows = inOrder(plan.measures);
  const title = heading(1, translate('measures.title'));
  if (rows.length === 0 && Object.keys(plan.standards).length === 0) {
    return [title, paragraph(translate('measures.none'))];
  }
  return [
    title,
    ...(rows.length === 0 ? [] : [overview(context)]),
    ...rows.flatMap(([id, measure]) => measureBlocks(id, measure, context)),
    ...standardBlocks(context),
    ...reportBlocks(context, 2),
  ];
};

function overview(context: ChapterContext): Block {
  const { plan, translate } = context;
  const missing = translate('missing');
  const columns = ['measure', 'range', 'cadence', 'owner'] as const;
  return table({
    header: columns.map((column) => translate(`measures.column.${column}`)),
    widths: [6, 5, 3, 4],
    rowHeaders: true,
    rows: inOrder(plan.measures).map(([id, measure]) => [
      measureName(measure, translate),
      rangeInWords(id, measure, context) || missing,
      measure.cadence === '' ? missing : translate(`cadence.${measure.cadence}`),
      rowOf(plan.roles, measure.ownerRoleId)?.name.trim() || missing,
    ]),
  });
}

/** "61% → 75%"; '' where neither end is known. */
function rangeInWords(id: string, measure: Measure, context: ChapterContext): string {
  const { plan, translate, locale } = context;
  const { baseline, target, isToBeMeasured } = aimOf(plan, id);
  if (baseline === null && target === null) return '';
  const worded = (value: number | null, without: string) =>
    value === null ? without : measuredValue(value, measure, translate, locale);
  return translate('range.value', {
    baseline: worded(baseline, translate(isToBeMeasured ? 'toMeasure' : 'missing')),
    target: worded(target, translate('missing')),
  });
}

function measureBlocks(id: string, measure: Measure, context: ChapterContext): Block[] {
  const { plan, translate } = context;
  const figure = readingsFigure(id, measure, context);
  const note = measure.note.split('\n').filter((line) => line.trim() !== '');
  const facts = factsOf(id, measure, context);
  return [
    heading(2, measureName(measure, translate)),
    paragraph(translate(`formula.${measure.kind}`)),
    ...note.map((line) => paragraph(line)),
    ...(facts.length === 0 ? [] : [bullets(facts)]),
    ...(figure === null ? [] : [figure]),
    ...(readingsOf(plan, id).length === 0 ? [] : [readingTable(id, measure, context)]),
  ];
}

function factsOf(id: string, measure: Measure, { plan, translate }: ChapterContext): string[] {
  const { goals, surveys } = useOf(plan, id);
  const numbers = goalNumbers(plan.goals);
  const named = surveys.flatMap((survey) => rowOf(plan.surveys, survey)?.name.trim() || []);
  const source = measure.source.trim();
  return [
    source && translate('measures.source', { source }),
    goals.length === 0
      ? ''
      : translate('measures.goals', {
          count: goals.length,
          goals: goals.map((goal) => numbers.get(goal) ?? '').join(', '),
        }),
    named.length === 0 ? '' : translate('measures.surveys', { surveys: named.join(' · ') }),
  ].filter((line) => line !== '');
}

function readingTable(id: string, measure: Measure, context: ChapterContext): Block {
  const { plan, translate, locale } = context;
  const columns = ['date', 'reading', 'cases'] as const;
  return table({
    header: columns.map((column) => translate(`measures.column.${column}`)),
    widths: [4, 6, 3],
    rowHeaders: true,
    rows: readingsOf(plan, id)
      .slice(-most)
      .map((dated) => [
        formatDate(dated.date, locale),
        [readingInWords(dated, measure, context), ...pointsOf(dated.reading.note)].map((line) =>
          paragraph(line),
        ),
        dated.reading.cases === null ? '' : measuredCases(dated.reading.cases, context),
      ]),
  });
}

const measuredCases = (cases: number, { translate, locale }: ChapterContext) =>
  measuredValue(cases, { unit: 'number', unitName: '' }, translate, locale);

function standardBlocks({ plan, translate }: ChapterContext): Block[] {
  const rows = inOrder(plan.standards);
  if (rows.length === 0) return [];
  const columns = ['standard', 'promise', 'measure'] as const;
  return [
    heading(2, translate('measures.standards')),
    table({
      header: columns.map((column) => translate(`measures.column.${column}`)),
      widths: [3, 8, 5],
      rowHeaders: true,
      rows: rows.map(([, { code, version, sentence, isDraft, measureId, note }]) => {
        const measure = rowOf(plan.measures, measureId);
        const name = code.trim();
        const known =
          version.trim() === '' ? name : translate('measures.code', { code: name, version });
        return [
          isDraft || name === '' ? translate('measures.draft') : known,
          [sentence, ...pointsOf(note)].map((line) => paragraph(line)),
          measure ? measureName(measure, translate) : translate('missing'),
        ];
      }),
    }),
  ];
}
