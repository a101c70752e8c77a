import type { Block } from '../../document/blocks';
import { bullets, heading, paragraph, table } from '../../document/build';
import { formatDate, formatMoney } from '../../i18n/format';
import { answeredBy } from '../answers';
import { goalNumbers } from '../goals/tree';
import { linkedFrom } from '../rows';
import { groupingInOrder } from '../shared/grouped';
import { inOrder, rowOf } from '../shared/rows';
import { costOf } from '../tactics/cost';
import type { Tactic, TacticStep } from '../tactics/schema';
import { timelineOf } from '../tactics/timeline';
import type { Chapter, ChapterContext } from './chapter';
import { periodInWords } from './period';
import { timelineFigures } from './timeline-figure';

type Entry = readonly [id: string, tactic: Tactic];

const stepsOf = groupingInOrder<TacticStep>('tacticId');

/** Step 6: the tactics on a timeline, in a table, and each with what it serves and answers. */
export const tacticsChapter: Chapter = (context) => {
  const { plan, translate, today } = context;
  const tactics = inOrder(plan.tactics);
  const title = heading(1, translate('tactics.title'));
  if (tactics.length === 0) return [title, paragraph(translate('tactics.none'))];
  const { periodStart: start, periodEnd: end } = plan.cover;
  const timeline = timelineOf(tactics, { start, end }, today);
  return [
    title,
    ...(timeline === null ? [] : timelineFigures(timeline, context)),
    heading(2, translate('tactics.table')),
    tacticTable(tactics, context),
    ...sumOf(tactics, context),
    ...tactics.flatMap((entry) => tacticBlocks(entry, context)),
  ];
};

function tacticTable(tactics: readonly Entry[], context: ChapterContext): Block {
  const { plan, translate, locale } = context;
  const columns = ['tactic', 'owner', 'when', 'cost', 'status'] as const;
  const missing = translate('missing');
  return table({
    header: columns.map((column) => translate(`tactics.column.${column}`)),
    widths: [6, 3.5, 4, 2.5, 2.5],
    rowHeaders: true,
    rows: tactics.map(([, tactic]) => [
      tactic.name.trim() || translate('unnamed'),
      rowOf(plan.roles, tactic.ownerRoleId)?.name ?? missing,
      periodInWords(tactic.start, tactic.end, translate, locale) || missing,
      tactic.cost === null ? '' : formatMoney(tactic.cost, plan.cover.currency, locale),
      translate(`tacticStatus.${tactic.status}`),
    ]),
  });
}

function sumOf(tactics: readonly Entry[], { plan, translate, locale }: ChapterContext): Block[] {
  const sum = costOf(tactics.map(([, tactic]) => tactic));
  if (sum === null) return [];
  return [
    paragraph(translate('tactics.sum', { cost: formatMoney(sum, plan.cover.currency, locale) })),
  ];
}

function tacticBlocks([id, tactic]: Entry, context: ChapterContext): Block[] {
  const { translate } = context;
  const facts = factsOf(id, tactic, context);
  const texts = [tactic.description, tactic.note].flatMap((text) =>
    text.split('\n').filter((line) => line.trim() !== ''),
  );
  return [
    heading(2, tactic.name.trim() || translate('unnamed')),
    ...texts.map((line) => paragraph(line)),
    ...(facts.length === 0 ? [] : [bullets(facts)]),
    ...stepBlocks(id, context),
  ];
}

function factsOf(id: string, tactic: Tactic, context: ChapterContext): string[] {
  const { plan, translate, locale } = context;
  const numbers = goalNumbers(plan.goals);
  const owner = rowOf(plan.roles, tactic.ownerRoleId)?.name ?? '';
  const period = periodInWords(tactic.start, tactic.end, translate, locale);
  const sum = tactic.cost === null ? '' : formatMoney(tactic.cost, plan.cover.currency, locale);
  const note = tactic.costNote.trim();
  /** What is known of it: the sum, or what is said in its place. */
  const cost = sum || note;
  return [
    ...linkedFrom(plan, 'tacticGoals', id).map((goalId) =>
      translate('tactics.serves', {
        number: numbers.get(goalId) ?? '',
        goal: rowOf(plan.goals, goalId)?.sentence.trim() ?? '',
      }),
    ),
    ...answeredBy(plan, id).map(({ field, name, points }) =>
      translate(`tactics.answers.${field}`, {
        name: name.trim() || (points[0] ?? translate('unnamed')),
      }),
    ),
    owner && translate('tactics.owner', { role: owner }),
    period && translate('tactics.when', { period }),
    cost &&
      translate(sum === '' || note === '' ? 'tactics.cost' : 'tactics.cost.noted', { cost, note }),
    translate('tactics.status', { status: translate(`tacticStatus.${tactic.status}`) }),
  ].filter((line) => line !== '');
}

function stepBlocks(id: string, { plan, translate, locale }: ChapterContext): Block[] {
  const steps = stepsOf(plan.tacticSteps)(id);
  if (steps.length === 0) return [];
  const columns = ['step', 'owner', 'due', 'done'] as const;
  return [
    heading(3, translate('tactics.steps')),
    table({
      header: columns.map((column) => translate(`tactics.column.${column}`)),
      widths: [7, 4, 3.5, 1.5],
      rowHeaders: true,
      rows: steps.map(([, { text, ownerRoleId, due, isDone }]) => [
        text.trim() || translate('unnamed'),
        rowOf(plan.roles, ownerRoleId)?.name ?? '',
        due === '' ? '' : formatDate(due, locale),
        translate(isDone ? 'tactics.done.yes' : 'tactics.done.no'),
      ]),
    }),
  ];
}
