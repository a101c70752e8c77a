import { checkGoals } from '../../../../plan/checks/goals';
import type { Finding } from '../../../../plan/checks/finding';
import type { Plan } from '../../../../plan/plan';
import { today } from '../../shared/today';

/** Checking is pure, and a plan never changes: each is checked once a day. */
const known = new WeakMap<Plan, { date: string; findings: readonly Finding[] }>();

export function findingsOf(plan: Plan): readonly Finding[] {
  const date = today();
  const before = known.get(plan);
  if (before?.date === date) return before.findings;
  const findings = checkGoals(plan, { today: date });
  known.set(plan, { date, findings });
  return findings;
}
