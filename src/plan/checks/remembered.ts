import type { Plan } from '../plan';
import type { Check } from './check-plan';
import type { Finding } from './finding';

/**
 * A check that looks again only when one of its parts has changed: a plan shares what an edit leaves alone.
 * For checks that do not ask what day it is.
 */
export function remembered(
  parts: readonly (keyof Plan)[],
  check: (plan: Plan) => Finding[],
): Check {
  let before: { plan: Plan; findings: Finding[] } | undefined;
  return (plan) => {
    const known = before;
    if (known && parts.every((part) => known.plan[part] === plan[part])) return known.findings;
    before = { plan, findings: check(plan) };
    return before.findings;
  };
}
