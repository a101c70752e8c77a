import { openProblems, type Problem } from '../answers';
import type { Plan } from '../plan';
import { rowOf } from '../shared/rows';
import { beginTactic } from './begin-tactic';
import { finding, reasoned, type Finding, type Place } from './finding';

/** Weak touchpoints and gaps in workflows that no tactic answers. */
export function checkAnswers(plan: Plan): Finding[] {
  const open = openProblems(plan).filter(
    ({ field }) => field === 'touchpointId' || field === 'workflowId',
  );
  if (open.length === 0) return [];
  // Step 6 has not begun: one word on it, and not the same one for each.
  if (Object.keys(plan.tactics).length === 0) return [nothingAnswered(open.length)];
  return open.map((problem) => unanswered(plan, problem));
}

function nothingAnswered(count: number): Finding {
  return finding('audit.nothingAnswered', {
    severity: 'note',
    place: { step: 'tactics', part: 'tactics', rowId: '', field: '' },
    ...reasoned('audit.check.nothingAnswered', { count }),
  });
}

function unanswered(plan: Plan, problem: Problem): Finding {
  const code = problem.field === 'touchpointId' ? 'weakUnanswered' : 'gapsUnanswered';
  return finding(`audit.${code}`, {
    severity: 'warn',
    place: placeOf(plan, problem),
    ...reasoned(`audit.check.${code}`),
    cures: [beginTactic(problem)],
  });
}

/** Beside the first field that says what is weak. */
function placeOf({ touchpoints, workflows }: Plan, { field, id }: Problem): Place {
  if (field === 'touchpointId') {
    const row = rowOf(touchpoints, id);
    const weak = (['weaknesses', 'threats'] as const).find((name) => row?.[name].trim() !== '');
    return { step: 'audit', part: 'touchpoints', rowId: id, field: weak ?? 'rating' };
  }
  const row = rowOf(workflows, id);
  const lacking = (['gaps', 'redundancies', 'missing'] as const).find(
    (name) => row?.[name].trim() !== '',
  );
  return { step: 'audit', part: 'workflows', rowId: id, field: lacking ?? 'equipped' };
}
