import type { Block } from '../../document/blocks';
import { bullets, heading, paragraph, table } from '../../document/build';
import { formatDate, formatMoney } from '../../i18n/format';
import { checkPlan } from '../checks/check-plan';
import { goalTree } from '../goals/tree';
import { goalTitle } from '../goals/to-document';
import { inOrder, rowOf } from '../shared/rows';
import type { Chapter, ChapterContext } from './chapter';
import { goalFacts } from './goals';
import { periodInWords } from './period';
import { costOf } from '../tactics/cost';

/** Rows of each table, so that all of it stands on one page. */
const most = 5;

/** What a leadership team must know, on one page: vision, high goals, tactics, what is still open. */
export const summaryChapter: Chapter = (context) => [
  heading(1, context.translate('summary')),
  ...visionLine(context),
  ...highGoals(context),
  ...tactics(context),
  ...openPoints(context),
];

function visionLine({ plan }: ChapterContext): Block[] {
  const [line = ''] = plan.cover.vision.split('\n').filter((text) => text.trim() !== '');
  return line === '' ? [] : [paragraph(line, 'lead')];
}

function highGoals(context: ChapterContext): Block[] {
  const { plan, translate } = context;
  const nodes = goalTree(plan.goals).slice(0, most);
  if (nodes.length === 0) return [];
  const missing = translate('missing');
  const columns = ['goal', 'range', 'owner', 'due'] as const;
  return [
    heading(2, translate('summary.goals')),
    table({
      header: columns.map((column) => translate(`column.${column}`)),
      widths: [6, 3, 3, 3],
      rowHeaders: true,
      rows: nodes.map((node) => {
        const { range, owner, due } = goalFacts(node.goal, context);
        return [goalTitle(node, translate), ...[range, owner, due].map((cell) => cell || missing)];
      }),
    }),
  ];
}

function tactics({ plan, translate, locale }: ChapterContext): Block[] {
  const rows = inOrder(plan.tactics).flatMap(([, tactic]) =>
    tactic.status === 'dropped' ? [] : [tactic],
  );
  if (rows.length === 0) return [];
  const missing = translate('missing');
  const columns = ['tactic', 'owner', 'when'] as const;
  const sum = costOf(rows);
  return [
    heading(2, translate('summary.tactics')),
    table({
      header: columns.map((column) => translate(`column.${column}`)),
      widths: [6, 3, 4],
      rowHeaders: true,
      rows: rows
        .slice(0, most)
        .map(({ name, ownerRoleId, start, end }) => [
          name.trim() || translate('unnamed'),
          rowOf(plan.roles, ownerRoleId)?.name ?? missing,
          periodInWords(start, end, translate, locale) || missing,
        ]),
    }),
    ...(sum === null
      ? []
      : [
          paragraph(
            translate('summary.cost', { cost: formatMoney(sum, plan.cover.currency, locale) }),
          ),
        ]),
  ];
}

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
