import type { Goal } from '../goals/schema';
import { flatGoals, goalTree } from '../goals/tree';
import type { Reading } from '../measures/schema';
import type { Plan } from '../plan';
import { grouping } from '../shared/grouped';
import { rowOf } from '../shared/rows';
import { changeTooSmall } from './change-too-small';
import type { Finding } from './finding';
import { goalRules, type GoalInView } from './goal-rules';

/**
 * What will not work about the goals, in the order of the tree and, within a goal, of its fields.
 * @param today ISO calendar date; a plan has no clock
 */
export function checkGoals(plan: Plan, { today }: { today: string }): Finding[] {
  const served = servedByTactics(plan);
  return flatGoals(goalTree(plan.goals)).flatMap(({ id, goal, subGoals }) => {
    const above = rowOf(plan.goals, goal.parentId);
    return checkedOnce({
      id,
      goal,
      measure: rowOf(plan.measures, goal.measureId) ?? null,
      served: above && goal.parentId !== null ? { id: goal.parentId, goal: above } : null,
      lastRead: goal.measureId === null ? '' : lastReadOf(plan, goal.measureId),
      isIdle: served !== null && subGoals.length === 0 && !served.has(id),
      periodEnd: plan.cover.periodEnd,
      today,
    });
  });
}

const readingsOf = grouping<Reading>('measureId');
const lastReadOf = ({ readings }: Plan, measureId: string): string =>
  readingsOf(readings)(measureId).reduce(
    (last, [, { date, value }]) => (value !== null && date > last ? date : last),
    '',
  );

/**
 * Goals for which something is done, one by one; a goal with sub-goals is served by these. Null before there
 * are tactics: then nothing has been forgotten yet. One that was dropped serves nothing.
 */
function servedByTactics({ tactics, tacticGoals }: Plan): ReadonlySet<string> | null {
  const isAlive = (id: string) => (rowOf(tactics, id)?.status ?? 'dropped') !== 'dropped';
  if (!Object.keys(tactics).some(isAlive)) return null;
  return new Set(
    Object.values(tacticGoals).flatMap(({ tacticId, goalId }) => (isAlive(tacticId) ? goalId : [])),
  );
}

/** A goal never changes, so it is looked at again only when what it refers to or the day does. */
const known = new WeakMap<Goal, { view: GoalInView; findings: readonly Finding[] }>();

function checkedOnce(view: GoalInView): readonly Finding[] {
  const before = known.get(view.goal);
  if (before && isSameView(before.view, view)) return before.findings;
  const findings = checkGoal(view);
  known.set(view.goal, { view, findings });
  return findings;
}

function isSameView(a: GoalInView, b: GoalInView): boolean {
  return (
    a.id === b.id &&
    a.measure === b.measure &&
    a.served?.id === b.served?.id &&
    a.served?.goal === b.served?.goal &&
    a.lastRead === b.lastRead &&
    a.isIdle === b.isIdle &&
    a.periodEnd === b.periodEnd &&
    a.today === b.today
  );
}

function checkGoal(view: GoalInView): Finding[] {
  const rules = isBlank(view.goal) ? goalRules.slice(0, 1) : [...goalRules, changeTooSmall];
  return rules.flatMap((rule) => rule(view) ?? []);
}

/** A goal that was only just added is asked for its sentence and nothing else yet. */
function isBlank({ sentence, measureId, baseline, target, ownerRoleId, due }: Goal): boolean {
  const fields = [measureId, baseline, target, ownerRoleId];
  return sentence.trim() === '' && due === '' && fields.every((field) => field === null);
}
