import type { Block } from '../../document/blocks';
import { bullets, heading, paragraph, table } from '../../document/build';
import { formatDate, formatMoney } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import { checkPlan } from '../checks/check-plan';
import { goalTree } from '../goals/tree';
import { goalTitle } from '../goals/to-document';
import type { Plan } from '../plan';
import { inOrder, rowOf } from '../shared/rows';
import type { Chapter, ChapterContext } from './chapter';
import { goalFacts } from './goals';
import { periodInWords } from './period';
import { rowsThatFit, shortened } from './summary-room';
import { costOf } from '../tactics/cost';

/** Lines that the two tables share, and units of the longest vision, goal and name of a tactic. */
const usual = { lines: 18.5, vision: 170, goal: 110, tactic: 114 };
/** What one page holds; lines of Arabic are the tallest. */
const pages: Record<Locale, typeof usual> = {
  en: usual,
  pl: usual,
  'zh-hant': { ...usual, lines: 16.5 },
  'zh-hans': { ...usual, lines: 16.5 },
  ar: { lines: 12.8, vision: 140, goal: 80, tactic: 80 },
};
/** A sheet of Letter is so many lines shorter than one of A4. */
const shorter = 3;
/** Of the lines the goals have so many at first. */
const partOfGoals = 0.53;

/** What a leadership team must know, on one page: vision, high goals, tactics, what is still open. */
export const summaryChapter: Chapter = (context) => [
  heading(1, context.translate('summary')),
  ...visionLine(context),
  ...tables(context),
  ...openPoints(context),
];

function tables(context: ChapterContext): Block[] {
  const goals = highGoals(context);
  const tactics = ownTactics(context);
  const lines = pages[context.locale].lines - (context.paper === 'letter' ? shorter : 0);
  const ofGoals = tactics.length > 0 ? lines * partOfGoals : lines;
  const first = rowsThatFit(goals, room.goals, ofGoals);
  const second = rowsThatFit(tactics, room.tactics, lines - ofGoals + first.left);
  return [...goalTable(context, goals, first.rows), ...tacticTable(context, tactics, second.rows)];
}
/** Of the columns, in units. */
const room = { goals: [34, 15, 15, 15], tactics: [38, 18, 24] } as const;

function visionLine({ plan, locale }: ChapterContext): Block[] {
  const [line = ''] = plan.cover.vision.split('\n').filter((text) => text.trim() !== '');
  return line === '' ? [] : [paragraph(shortened(line, pages[locale].vision), 'lead')];
}

type Rows = readonly (readonly string[])[];

function highGoals(context: ChapterContext): Rows {
  const missing = context.translate('missing');
  return goalTree(context.plan.goals).map((node) => {
    const { range, owner, due } = goalFacts(node.goal, context);
    const title = shortened(goalTitle(node, context.translate), pages[context.locale].goal);
    return [title, ...[range, owner, due].map((cell) => cell || missing)];
  });
}

function ownTactics({ plan, translate, locale }: ChapterContext): Rows {
  const missing = translate('missing');
  return planned(plan).map(({ name, ownerRoleId, start, end }) => [
    shortened(name.trim() || translate('unnamed'), pages[locale].tactic),
    rowOf(plan.roles, ownerRoleId)?.name ?? missing,
    periodInWords(start, end, translate, locale) || missing,
  ]);
}

const planned = ({ tactics }: Plan) =>
  inOrder(tactics).flatMap(([, tactic]) => (tactic.status === 'dropped' ? [] : [tactic]));

function goalTable({ translate }: ChapterContext, all: Rows, rows: Rows): Block[] {
  if (all.length === 0) return [];
  const columns = ['goal', 'range', 'owner', 'due'] as const;
  return [
    heading(2, translate('summary.goals')),
    table({
      header: columns.map((column) => translate(`column.${column}`)),
      widths: [6, 3, 3, 3],
      rowHeaders: true,
      rows,
    }),
    ...more(all.length - rows.length, translate),
  ];
}

function tacticTable({ plan, translate, locale }: ChapterContext, all: Rows, rows: Rows): Block[] {
  if (all.length === 0) return [];
  const columns = ['tactic', 'owner', 'when'] as const;
  const sum = costOf(planned(plan));
  const cost = () => formatMoney(sum ?? 0, plan.cover.currency, locale);
  return [
    heading(2, translate('summary.tactics')),
    table({
      header: columns.map((column) => translate(`column.${column}`)),
      widths: [6, 3, 4],
      rowHeaders: true,
      rows,
    }),
    ...more(all.length - rows.length, translate),
    ...(sum === null ? [] : [paragraph(translate('summary.cost', { cost: cost() }))]),
  ];
}

/** What a table leaves to the chapters is said, not dropped. */
const more = (count: number, translate: ChapterContext['translate']): Block[] =>
  count === 0 ? [] : [paragraph(translate('summary.more', { count }))];

function openPoints({ plan, translate, locale, today }: ChapterContext): Block[] {
  const findings = checkPlan(plan, { today });
  const tallies = (['stop', 'warn', 'note'] as const).flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    const words = { severity: translate(`severity.${severity}`), number };
    return number === 0 ? [] : [translate('summary.tally', words)];
  });
  const { next } = plan.rhythm;
  const review =
    next === '' ? [] : [translate('summary.review', { date: formatDate(next, locale) })];
  const lines = [...tallies, ...review];
  return lines.length === 0 ? [] : [heading(2, translate('summary.open')), bullets(lines)];
}
