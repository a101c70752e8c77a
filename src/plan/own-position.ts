import type { Plan } from './plan';
import { withoutLostReferences } from './references';
import { fillPart } from './rows';
import { pointsOf } from './shared/points';
import { rowOf } from './shared/rows';

/**
 * Fills in our own side. A weakness has no id but its words, so whoever words it anew takes its answers
 * along; the answers to one that is deleted go.
 */
export function fillOwnPosition(plan: Plan, fields: Partial<Plan['ownPosition']>): Plan {
  const next = fillPart(plan, 'ownPosition', fields);
  if (next.ownPosition.weaknesses === plan.ownPosition.weaknesses) return next;
  const reworded = rewordedIn(plan.ownPosition.weaknesses, next.ownPosition.weaknesses);
  return withoutLostReferences(reworded ? withAnswersTo(next, ...reworded) : next);
}

/** The one line that stands there no more, and the new one in its place. Of several nobody knows which became which. */
function rewordedIn(before: string, after: string): [was: string, is: string] | undefined {
  const [old, now] = [pointsOf(before), pointsOf(after)];
  const [was, ...more] = new Set(old.filter((line) => !now.includes(line)));
  const is = now.find((line) => !old.includes(line));
  return was === undefined || is === undefined || more.length > 0 ? undefined : [was, is];
}

function withAnswersTo(plan: Plan, was: string, is: string): Plan {
  const rows = Object.keys(plan.tacticAnswers).flatMap((id) => {
    const row = rowOf(plan.tacticAnswers, id);
    return row?.weakness === was ? [[id, { ...row, weakness: is }] as const] : [];
  });
  if (rows.length === 0) return plan;
  return { ...plan, tacticAnswers: { ...plan.tacticAnswers, ...Object.fromEntries(rows) } };
}
