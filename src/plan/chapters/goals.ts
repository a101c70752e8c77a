import { formatDate, formatNumber } from '../../i18n/format';
import type { Goal } from '../goals/schema';
import { goalsToDocument, type GoalFacts } from '../goals/to-document';
import { measuredValue, measureName } from '../measures/words';
import { rowOf } from '../shared/rows';
import type { Chapter, ChapterContext } from './chapter';

/** Step 1. */
export const goalsChapter: Chapter = (context) =>
  goalsToDocument(context.plan.goals, (goal) => goalFacts(goal, context), context.translate);

/** What a goal refers to, in words. */
export function goalFacts(goal: Goal, context: ChapterContext): GoalFacts {
  const { plan, translate, locale } = context;
  const measure = rowOf(plan.measures, goal.measureId);
  return {
    measure: measure ? measureName(measure, translate) : '',
    range: rangeOf(goal, context),
    owner: rowOf(plan.roles, goal.ownerRoleId)?.name ?? '',
    due: goal.due === '' ? '' : formatDate(goal.due, locale),
    replies: goal.replies === null ? '' : formatNumber(goal.replies, locale),
  };
}

function rangeOf(
  { measureId, baseline, baselineBasis, target }: Goal,
  { plan, translate, locale }: ChapterContext,
): string {
  if (baseline === null && target === null) return '';
  const measure = rowOf(plan.measures, measureId) ?? { unit: 'number', unitName: '' };
  const worded = (value: number | null, without: string) =>
    value === null ? without : measuredValue(value, measure, translate, locale);
  const unknown = translate(baselineBasis === 'toMeasure' ? 'toMeasure' : 'missing');
  return translate('range.value', {
    baseline: worded(baseline, unknown),
    target: worded(target, translate('missing')),
  });
}
