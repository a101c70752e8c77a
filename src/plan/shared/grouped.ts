import { inOrder, type Rows } from './rows';

type Group<TRow> = readonly (readonly [id: string, row: TRow])[];

type Grouping<TRow> = (rows: Rows<TRow>) => (ownerId: string) => Group<TRow>;

/**
 * The rows of each owner. Rows never change, so they are grouped once for as long as they are the same.
 * @param field that names the owner
 */
export const grouping = <TRow extends object>(field: keyof TRow): Grouping<TRow> =>
  groupedOnce(field, (rows) => Object.entries(rows));

/** The same, each owner's rows in the order that people see. */
export const groupingInOrder = <TRow extends { readonly order: string }>(
  field: keyof TRow,
): Grouping<TRow> => groupedOnce(field, inOrder);

function groupedOnce<TRow extends object>(
  field: keyof TRow,
  entriesOf: (rows: Rows<TRow>) => Group<TRow>,
): Grouping<TRow> {
  const known = new WeakMap<Rows<TRow>, ReadonlyMap<string, Group<TRow>>>();
  return (rows) => {
    const groups = known.get(rows) ?? group(entriesOf(rows), field);
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
