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
import { shortened } from '../shared/shortened';
import { rowsThatFit, widthOf } from './summary-room';
import { costOf } from '../tactics/cost';

/** Lines that the two tables share, and units of the longest vision, goal and name of a tactic. */
const usual = { lines: 18.5, vision: 170, goal: 110, tactic: 114 };
/** What one page holds; lines of Arabic are the tallest. */
const pages: Record<Locale, typeof usual> = {
  en: usual,
  pl: usual,
  'zh-hant': { ...usual, lines: 16.5 },
  'zh-hans': { ...usual, lines: 16.5 },
  ar: { lines: 13.2, vision: 140, goal: 80, tactic: 80 },
};
/** A sheet of Letter is so many lines shorter than one of A4. */
const shorter = 3;
/** Lines of the two counts of what is left out. */
const counts = 1.2;
/** Of the lines the goals have so many at first. */
const partOfGoals = 0.53;

/** What a leadership team must know, on one page: vision, high goals, tactics, what is still open. */
export const summaryChapter: Chapter = (context) => [
  heading(1, context.translate('summary')),
  ...visionLine(context),
  ...tables(context),
  ...openPoints(context),
];

interface Tables {
  readonly goals: Rows;
  readonly tactics: Rows;
}

/** All rows in full where the page holds them; else their names are shortened, and what still has no room is counted. */
function tables(context: ChapterContext): Block[] {
  const page = pages[context.locale];
  const all = { goals: highGoals(context), tactics: ownTactics(context) };
  const full = fitting(all, context, counts);
  const isWhole =
    full.goals.length === all.goals.length && full.tactics.length === all.tactics.length;
  const short = { goals: named(all.goals, page.goal), tactics: named(all.tactics, page.tactic) };
  const shown = isWhole ? full : fitting(short, context, 0);
  return [
    ...goalTable(context, shown.goals, all.goals.length - shown.goals.length),
    ...tacticTable(context, shown.tactics, all.tactics.length - shown.tactics.length),
  ];
}

const named = (rows: Rows, longest: number): Rows =>
  rows.map(([name = '', ...facts]) => [shortened(name, longest, widthOf), ...facts]);

/** @param spared lines that nothing else takes this time */
function fitting(
  { goals, tactics }: Tables,
  { locale, paper }: ChapterContext,
  spared: number,
): Tables {
  const lines = pages[locale].lines - (paper === 'letter' ? shorter : 0) + spared;
  const ofGoals = tactics.length > 0 ? lines * partOfGoals : lines;
  const first = rowsThatFit(goals, room.goals, ofGoals);
  const second = rowsThatFit(tactics, room.tactics, lines - ofGoals + first.left);
  return { goals: first.rows, tactics: second.rows };
}

/** Of the columns, in units. */
const room = { goals: [34, 15, 15, 15], tactics: [38, 18, 24] } as const;

function visionLine({ plan, locale }: ChapterContext): Block[] {
  const [line = ''] = plan.cover.vision.split('\n').filter((text) => text.trim() !== '');
  return line === '' ? [] : [paragraph(shortened(line, pages[locale].vision, widthOf), 'lead')];
}

type Rows = readonly (readonly string[])[];

function highGoals(context: ChapterContext): Rows {
  const missing = context.translate('missing');
  return goalTree(context.plan.goals).map((node) => {
    const { range, owner, due } = goalFacts(node.goal, context);
    return [
      goalTitle(node, context.translate),
      ...[range, owner, due].map((cell) => cell || missing),
    ];
  });
}

function ownTactics({ plan, translate, locale }: ChapterContext): Rows {
  const missing = translate('missing');
  return planned(plan).map(({ name, ownerRoleId, start, end }) => [
    name.trim() || translate('unnamed'),
    rowOf(plan.roles, ownerRoleId)?.name ?? missing,
    periodInWords(start, end, translate, locale) || missing,
  ]);
}

const planned = ({ tactics }: Plan) =>
  inOrder(tactics).flatMap(([, tactic]) => (tactic.status === 'dropped' ? [] : [tactic]));

function goalTable({ translate }: ChapterContext, rows: Rows, left: number): Block[] {
  if (rows.length === 0) return [];
  const columns = ['goal', 'range', 'owner', 'due'] as const;
  return [
    heading(2, translate('summary.goals')),
    table({
      header: columns.map((column) => translate(`column.${column}`)),
      widths: [6, 3, 3, 3],
      rowHeaders: true,
      rows,
    }),
    ...more(left, translate),
  ];
}

function tacticTable(
  { plan, translate, locale }: ChapterContext,
  rows: Rows,
  left: number,
): Block[] {
  if (rows.length === 0) return [];
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
    ...more(left, translate),
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
