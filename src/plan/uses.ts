import type { Plan } from './plan';
import { references, type RowPart } from './references';

export interface Use {
  readonly part: RowPart;
  readonly number: number;
}

/** In which parts a row is named, and by how many rows of each, in the order of `references.ts`. */
export function usesOf(plan: Plan, to: RowPart, id: string): readonly Use[] {
  return references.flatMap(({ part, field, to: target }) => {
    if (target !== to || part === 'marketMap') return [];
    const rows = Object.values<object>(plan[part]);
    const number = rows.filter((row) => Reflect.get(row, field) === id).length;
    return number === 0 ? [] : [{ part, number }];
  });
}
