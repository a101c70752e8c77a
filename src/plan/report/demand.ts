import type { Measure } from '../measures/schema';
import { rowOf } from '../shared/rows';
import type { Standard } from '../standards/schema';

/**
 * What a standard asks of its measure: its floor where the measure is a share of cases, its limit where it is
 * a time. Null: they cannot be compared.
 */
export function demandOf({ floor, limit, limitUnit }: Standard, { unit }: Measure): number | null {
  if (unit === 'percent') return floor;
  if (limit === null || !Object.hasOwn(seconds, unit)) return null;
  return (limit * seconds[limitUnit]) / (rowOf(seconds, unit) ?? 1);
}

const seconds = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } as const;
