import type { Plan } from '../../../../../plan/plan';

/** A row of any part; undefined where there is none, and in a part that has fields and no rows. */
export function rowIn(plan: Plan, part: string, id: string): object | undefined {
  const row = own(own(plan, part), id);
  return typeof row === 'object' && row !== null ? row : undefined;
}

export function own(record: unknown, key: string): unknown {
  const isThere = typeof record === 'object' && record !== null && Object.hasOwn(record, key);
  return isThere ? Reflect.get(record, key) : undefined;
}
