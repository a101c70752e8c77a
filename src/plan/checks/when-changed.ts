import type { Plan } from '../plan';
import type { Check } from './check-plan';
import type { Finding } from './finding';

/** A check that looks again only when the day or one of these parts is another: a plan shares what an edit leaves alone. */
export function whenChanged(parts: readonly (keyof Plan)[], look: Check): Check {
  let before: { plan: Plan; today: string; findings: Finding[] } | undefined;
  return (plan, { today }) => {
    const last = before;
    const isSame = last?.today === today && parts.every((part) => last.plan[part] === plan[part]);
    if (isSame) return last.findings;
    const findings = look(plan, { today });
    before = { plan, today, findings };
    return findings;
  };
}
