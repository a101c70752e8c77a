import type { Block } from '../../document/blocks';
import { bullets, heading, paragraph, table } from '../../document/build';
import { formatDate } from '../../i18n/format';
import { pointsOf } from '../shared/points';
import { inOrder, rowOf } from '../shared/rows';
import { lessonKinds } from '../reviews/schema';
import { reviewDays } from '../review-days';
import type { Chapter, ChapterContext } from './chapter';

/** Days told ahead; a calendar holds the rest. */
const shown = 6;

/** Step 9: what was heard and what came of it, what was learnt, when the plan is looked at again. */
export const optimiseChapter: Chapter = (context) => {
  const blocks = [...feedbackBlocks(context), ...lessonBlocks(context), ...reviewBlocks(context)];
  const title = heading(1, context.translate('optimise.title'));
  return blocks.length === 0
    ? [title, paragraph(context.translate('optimise.none'))]
    : [title, ...blocks];
};

function feedbackBlocks({ plan, translate, locale }: ChapterContext): Block[] {
  const rows = inOrder(plan.feedback);
  if (rows.length === 0) return [];
  const dated = (day: string, text: string): Block[] => [
    ...(day === '' ? [] : [paragraph(formatDate(day, locale, 'medium'), 'small')]),
    paragraph(text.trim() || translate('missing')),
  ];
  const columns = ['heard', 'source', 'decision', 'changed'] as const;
  return [
    heading(2, translate('optimise.feedback')),
    table({
      header: columns.map((column) => translate(`optimise.column.${column}`)),
      widths: [6, 3, 5, 5],
      rowHeaders: true,
      rows: rows.map(([, entry]) => [
        dated(entry.heardOn, entry.heard),
        entry.source === '' ? translate('missing') : translate(`feedbackSource.${entry.source}`),
        dated(entry.decidedOn, entry.decision),
        dated(entry.changedOn, entry.changed),
      ]),
    }),
  ];
}

function lessonBlocks({ plan, translate }: ChapterContext): Block[] {
  const lessons = inOrder(plan.lessons).map(([, lesson]) => lesson);
  if (lessons.length === 0) return [];
  return [
    heading(2, translate('optimise.lessons')),
    ...lessonKinds.flatMap((kind) => {
      const lines = lessons
        .filter((lesson) => lesson.kind === kind && lesson.text.trim() !== '')
        .map(({ text, tacticId }) => {
          const tactic = rowOf(plan.tactics, tacticId)?.name.trim() ?? '';
          return tactic === '' ? text : translate('optimise.ofTactic', { lesson: text, tactic });
        });
      return lines.length === 0
        ? []
        : [heading(3, translate(`lessonKind.${kind}`)), bullets(lines)];
    }),
  ];
}

function reviewBlocks(context: ChapterContext): Block[] {
  const { plan, translate, locale, today } = context;
  const { cadence, attendees, agenda } = plan.rhythm;
  const ahead = reviewDays(plan, today)
    .slice(0, shown)
    .map((day) => formatDate(day, locale));
  const facts = [
    cadence && translate('optimise.rhythm', { cadence: translate(`cadence.${cadence}`) }),
    ahead.length > 0 && translate('optimise.next', { dates: ahead.join(' · ') }),
    attendees.trim() && translate('optimise.attendees', { attendees: attendees.trim() }),
  ].filter((line) => typeof line === 'string' && line !== '');
  const points = agenda.split('\n').filter((line) => line.trim() !== '');
  const reviews = inOrder(plan.reviews);
  if (facts.length + points.length + reviews.length === 0) return [];
  return [
    heading(2, translate('optimise.reviews')),
    ...(facts.length === 0 ? [] : [bullets(facts.map(String))]),
    ...(points.length === 0 ? [] : [heading(3, translate('optimise.agenda')), bullets(points)]),
    ...(reviews.length === 0 ? [] : [reviewTable(context)]),
  ];
}

function reviewTable({ plan, translate, locale }: ChapterContext): Block {
  const reviews = inOrder(plan.reviews);
  const hasAgenda = reviews.some(([, { agenda }]) => agenda.trim() !== '');
  return table({
    header: [
      translate('optimise.column.date'),
      translate('optimise.column.held'),
      ...(hasAgenda ? [translate('optimise.agenda')] : []),
      translate('optimise.column.outcome'),
    ],
    widths: [4, 3, ...(hasAgenda ? [6] : []), 9],
    rowHeaders: true,
    rows: reviews.map(([, { date, isHeld, agenda, outcome }]) => [
      date === '' ? translate('missing') : formatDate(date, locale),
      translate(isHeld ? 'optimise.held.yes' : 'optimise.held.no'),
      ...(hasAgenda ? [pointsOf(agenda).map((line) => paragraph(line))] : []),
      outcome,
    ]),
  });
}
