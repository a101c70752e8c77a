import type { Block } from '../../document/blocks';
import { bullets, heading, paragraph, table } from '../../document/build';
import { formatDate } from '../../i18n/format';
import { pointsOf } from '../shared/points';
import { inOrder, rowOf } from '../shared/rows';
import type { Chapter, ChapterContext } from './chapter';
import { notesUnder } from './notes';

/** The vision, the meetings that led to it, who takes part, and what the roles decide. */
export const coverChapter: Chapter = (context) => [
  ...visionBlocks(context),
  ...meetingBlocks(context),
  ...participantBlocks(context),
  ...roleBlocks(context),
];

function visionBlocks({ plan, translate }: ChapterContext): Block[] {
  const lines = plan.cover.vision.split('\n').filter((line) => line.trim() !== '');
  const words = lines.length === 0 ? [translate('vision.none')] : lines;
  return [heading(1, translate('vision')), ...words.map((line) => paragraph(line))];
}

function meetingBlocks({ plan, translate, locale }: ChapterContext): Block[] {
  const rows = inOrder(plan.meetings).map(([, { date, name, attendees, outcome }]) => [
    name,
    date === '' ? '' : formatDate(date, locale),
    attendees,
    outcome,
  ]);
  if (rows.length === 0) return [];
  const columns = ['meeting', 'date', 'attendees', 'outcome'] as const;
  return [
    heading(2, translate('meetings')),
    table({
      header: columns.map((column) => translate(`column.${column}`)),
      widths: [3, 2, 3, 5],
      rowHeaders: true,
      rows,
    }),
  ];
}

function participantBlocks({ plan, translate }: ChapterContext): Block[] {
  const names = inOrder(plan.participants).map(([, { name, roleId, note }]) => {
    const role = rowOf(plan.roles, roleId)?.name ?? '';
    const who = role === '' ? name : translate('participant.role', { name, role });
    return [who, ...pointsOf(note)].map((line) => paragraph(line));
  });
  return names.length === 0 ? [] : [heading(1, translate('participants')), bullets(names)];
}

function roleBlocks({ plan, translate }: ChapterContext): Block[] {
  const notes = notesUnder(
    inOrder(plan.roles).map(([, { name, note }]) => [name.trim() || translate('unnamed'), note]),
  );
  return notes.length === 0 ? [] : [heading(1, translate('roles')), ...notes];
}
