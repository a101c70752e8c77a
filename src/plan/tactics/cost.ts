import type { Tactic } from './schema';

/** What the tactics cost that are not dropped, in the plan's currency; null: no cost is given. */
export function costOf(tactics: readonly Tactic[]): number | null {
  const costs = tactics.flatMap(({ cost, status }) => (status === 'dropped' ? [] : (cost ?? [])));
  return costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0);
}
