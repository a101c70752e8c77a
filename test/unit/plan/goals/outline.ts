import { addGoal } from '../../../../src/plan/goals/edits';
import { goalTree, type GoalNode } from '../../../../src/plan/goals/tree';
import { emptyPlan, type Plan } from '../../../../src/plan/plan';

/** `a(b c(d)) e` as a plan, and back. */
export function planOf(outline: string): Plan {
  let plan = emptyPlan({ id: 'p1', locale: 'en' });
  const above: string[] = [];
  let last = '';
  for (const token of outline.match(/\w+|[()]/g) ?? []) {
    if (token === '(') above.push(last);
    else if (token === ')') above.pop();
    else plan = addGoal(plan, { id: (last = token), parentId: above.at(-1) ?? null });
  }
  return plan;
}

export function outlineOf(plan: Plan): string {
  const written = (nodes: readonly GoalNode[]): string =>
    nodes.map((n) => n.id + (n.subGoals.length > 0 ? `(${written(n.subGoals)})` : '')).join(' ');
  return written(goalTree(plan.goals));
}
