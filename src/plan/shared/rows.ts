import { compareOrder, keysToPlace, type Placed } from './order';

/** Rows by id. Edits return the same object where they change nothing, so that "nothing new" is `===`. */
export type Rows<TRow> = Readonly<Record<string, TRow>>;
interface Ordered {
  readonly order: string;
}

export function rowOf<TRow>(rows: Rows<TRow>, id: string | null): TRow | undefined {
  return id !== null && Object.hasOwn(rows, id) ? rows[id] : undefined;
}

/** Rows in the order that people see. */
export function inOrder<TRow extends Ordered>(rows: Rows<TRow>): (readonly [string, TRow])[] {
  const placed = Object.entries(rows).map(([id, row]) => ({ id, order: row.order, row }));
  return placed.sort(compareOrder).map(({ id, row }) => [id, row] as const);
}

export function changeRow<TRow extends object>(
  rows: Rows<TRow>,
  id: string,
  fields: NoInfer<Partial<TRow>>,
): Rows<TRow> {
  const row = rowOf(rows, id);
  if (!row || !differs(row, fields)) return rows;
  return { ...rows, [id]: { ...row, ...fields } };
}

export function withoutRows<TRow>(rows: Rows<TRow>, ids: ReadonlySet<string>): Rows<TRow> {
  const kept = Object.entries(rows).filter(([id]) => !ids.has(id));
  return kept.length === Object.keys(rows).length ? rows : Object.fromEntries(kept);
}

/** Where a new row goes: after the one with this id, before all others (null), or last (not given). */
export function indexAfter(siblings: readonly Placed[], after: string | null | undefined): number {
  if (after === null) return 0;
  const at = siblings.findIndex(({ id }) => id === after);
  return at === -1 ? siblings.length : at + 1;
}

/** Adds a row to a collection without sub-rows. An id that is there already is left alone. */
export function addRow<TRow extends Ordered>(
  rows: Rows<TRow>,
  id: string,
  row: TRow,
  after?: string | null,
): Rows<TRow> {
  if (rowOf(rows, id)) return rows;
  const siblings = placedIn(rows);
  return withKeys({ ...rows, [id]: row }, keysToPlace(siblings, indexAfter(siblings, after), id));
}

export function withKeys<TRow extends Ordered>(
  rows: Rows<TRow>,
  keys: readonly Placed[],
): Rows<TRow> {
  const changed = keys.flatMap(({ id, order }) => {
    const row = rowOf(rows, id);
    return row && row.order !== order ? [[id, { ...row, order }] as const] : [];
  });
  return changed.length === 0 ? rows : { ...rows, ...Object.fromEntries(changed) };
}

function placedIn<TRow extends Ordered>(rows: Rows<TRow>): Placed[] {
  return inOrder(rows).map(([id, { order }]) => ({ id, order }));
}

function differs<TRow extends object>(row: TRow, fields: Partial<TRow>): boolean {
  const changed: Partial<TRow> = { ...fields };
  return Object.entries(changed).some(([key, value]) => !Object.is(Reflect.get(row, key), value));
}
