import { inOrder, type Rows } from './rows';

type Group<TRow> = readonly (readonly [id: string, row: TRow])[];

/**
 * The rows of each owner. Rows never change, so they are grouped once for as long as they are the same.
 * @param field that names the owner
 */
export function grouping<TRow extends object>(
  field: keyof TRow,
): (rows: Rows<TRow>) => (ownerId: string) => Group<TRow> {
  const known = new WeakMap<Rows<TRow>, ReadonlyMap<string, Group<TRow>>>();
  return (rows) => {
    const groups = known.get(rows) ?? group(Object.entries(rows), field);
    known.set(rows, groups);
    return (ownerId) => groups.get(ownerId) ?? [];
  };
}

/** The same, each owner's rows in the order that people see. */
export function groupingInOrder<TRow extends { readonly order: string }>(
  field: keyof TRow,
): (rows: Rows<TRow>) => (ownerId: string) => Group<TRow> {
  const known = new WeakMap<Rows<TRow>, ReadonlyMap<string, Group<TRow>>>();
  return (rows) => {
    const groups = known.get(rows) ?? group(inOrder(rows), field);
    known.set(rows, groups);
    return (ownerId) => groups.get(ownerId) ?? [];
  };
}

function group<TRow>(entries: Group<TRow>, field: keyof TRow): ReadonlyMap<string, Group<TRow>> {
  const groups = new Map<string, (readonly [string, TRow])[]>();
  for (const entry of entries) {
    const ownerId: unknown = entry[1][field];
    if (typeof ownerId !== 'string') continue;
    const found = groups.get(ownerId);
    if (found) found.push(entry);
    else groups.set(ownerId, [entry]);
  }
  return groups;
}
