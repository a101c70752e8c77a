import type { Block } from '../document/blocks';
import { bullets, callout, heading, paragraph, strong } from '../document/build';
import type { Document, Fact, Paper } from '../document/document';
import { formatDate, formatNumber } from '../i18n/format';
import type { Locale } from '../i18n/locales';
import type { DocumentWords } from './chapters/chapter';
import { findingsToDocument } from './checks/to-document';
import type { Goal } from './goals/schema';
import { goalsToDocument, type GoalFacts } from './goals/to-document';
import { measuredValue, measureName } from './measures/words';
import type { Plan } from './plan';
import { inOrder, rowOf } from './shared/rows';

export interface DocumentOptions {
  /** ISO calendar date: the document's own, and what the checks hold due dates against. */
  readonly today: string;
  readonly paper?: Paper;
}

/** The plan as a document that a leadership team can read. */
export function planToDocument(
  plan: Plan,
  translate: DocumentWords,
  locale: Locale,
  { today, paper = 'a4' }: DocumentOptions,
): Document {
  const title = plan.cover.title.trim() || translate('untitled');
  return {
    locale,
    title,
    author: plan.cover.organisation,
    date: today,
    paper,
    running: { header: title, pageLabel: translate('page') },
    cover: {
      overline: translate('overline'),
      subtitle: [],
      facts: coverFacts(plan, translate, locale, today),
    },
    blocks: [
      ...exampleNotice(plan, translate),
      ...visionBlocks(plan, translate),
      ...participantBlocks(plan, translate),
      ...goalsToDocument(plan.goals, (goal) => factsOf(plan, goal, translate, locale), translate),
      ...measureBlocks(plan, translate),
      ...findingsToDocument(plan, translate, locale, today),
    ],
  };
}

function coverFacts(plan: Plan, translate: DocumentWords, locale: Locale, today: string): Fact[] {
  const facts: [term: string, value: string][] = [
    [translate('organisation'), plan.cover.organisation.trim()],
    [translate('period'), periodOf(plan, translate, locale)],
    [translate('asOf'), formatDate(today, locale)],
  ];
  return facts
    .filter(([, value]) => value !== '')
    .map(([term, value]) => ({ term, value: [{ kind: 'text', text: value }] }));
}

function periodOf({ cover }: Plan, translate: DocumentWords, locale: Locale): string {
  const [start, end] = [cover.periodStart, cover.periodEnd].map((day) =>
    day === '' ? '' : formatDate(day, locale),
  );
  if (start && end) return translate('period.whole', { start, end });
  if (start) return translate('period.from', { start });
  return end ? translate('period.until', { end }) : '';
}

function exampleNotice({ about }: Plan, translate: DocumentWords): Block[] {
  if (!about.isExample) return [];
  return [callout('note', translate('example.title'), translate('example.text'))];
}

function visionBlocks({ cover }: Plan, translate: DocumentWords): Block[] {
  const lines = cover.vision.split('\n').filter((line) => line.trim() !== '');
  const words = lines.length === 0 ? [translate('vision.none')] : lines;
  return [heading(1, translate('vision')), ...words.map((line) => paragraph(line))];
}

function participantBlocks({ participants, roles }: Plan, translate: DocumentWords): Block[] {
  const names = inOrder(participants).map(([, { name, roleId }]) => {
    const role = rowOf(roles, roleId)?.name ?? '';
    return role === '' ? name : translate('participant.role', { name, role });
  });
  return names.length === 0 ? [] : [heading(1, translate('participants')), bullets(names)];
}

/** How the measures that goals name are worked out, each once. */
function measureBlocks({ goals, measures: rows }: Plan, translate: DocumentWords): Block[] {
  const used = new Set(Object.values(goals).map((goal) => goal.measureId));
  const shown = inOrder(rows).filter(([id]) => used.has(id));
  if (shown.length === 0) return [];
  const items = shown.map(([, measure]) => {
    const own = measure.note.trim() || translate(`formula.${measure.kind}`);
    return [paragraph([strong(measureName(measure, translate))]), paragraph(own)];
  });
  return [heading(1, translate('measures')), bullets(items)];
}

function factsOf(plan: Plan, goal: Goal, translate: DocumentWords, locale: Locale): GoalFacts {
  const measure = rowOf(plan.measures, goal.measureId);
  return {
    measure: measure ? measureName(measure, translate) : '',
    range: rangeOf(plan, goal, translate, locale),
    owner: rowOf(plan.roles, goal.ownerRoleId)?.name ?? '',
    due: goal.due === '' ? '' : formatDate(goal.due, locale),
    replies: goal.replies === null ? '' : formatNumber(goal.replies, locale),
  };
}

function rangeOf(
  { measures: rows }: Plan,
  { measureId, baseline, baselineBasis, target }: Goal,
  translate: DocumentWords,
  locale: Locale,
): string {
  if (baseline === null && target === null) return '';
  const measure = rowOf(rows, measureId) ?? { unit: 'number', unitName: '' };
  const worded = (value: number | null, without: string) =>
    value === null ? without : measuredValue(value, measure, translate, locale);
  const unknown = translate(baselineBasis === 'toMeasure' ? 'toMeasure' : 'missing');
  return translate('range.value', {
    baseline: worded(baseline, unknown),
    target: worded(target, translate('missing')),
  });
}
