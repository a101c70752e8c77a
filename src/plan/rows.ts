import { partSchemas, type Plan } from './plan';
import { withoutLostReferences, type RowOf, type RowPart } from './references';
import { starts } from './starts';
import { isSafeId } from '../lib/ids';
import { keysToPlace, type Placed } from './shared/order';
import {
  changeRow,
  indexAfter,
  inOrder,
  rowOf,
  withKeys,
  withoutRows,
  type Rows,
} from './shared/rows';
import { keptText } from './shared/text';
import { longestOf } from './text-limits';

/**
 * Edits that every collection of rows has: add, fill in, move, delete, link. What an edit means beyond that
 * stands in the folder of its part.
 */

/** Collections that people put in order. */
export type ListPart = {
  [K in RowPart]: RowOf<K> extends { readonly order: string } ? K : never;
}[RowPart];
/** Collections that say that two rows belong together. */
export type LinkPart = Exclude<RowPart, ListPart>;
/** What may be filled in: everything but the order. */
export type FieldsOf<K extends RowPart> = Partial<Omit<RowOf<K>, 'order'>>;

export interface NewRow<K extends ListPart> {
  readonly part: K;
  /** From `newId()`. */
  readonly id: string;
  /** The row that it follows; null: before all others; not given: last. */
  readonly after?: string | null | undefined;
  readonly fields?: FieldsOf<K>;
}

/** A row with nothing filled in but `fields`. An id that is there already changes nothing. */
export function addRow<K extends Exclude<ListPart, 'goals' | 'measures'>>(
  plan: Plan,
  { part, id, after, fields = {} }: NewRow<K>,
): Plan {
  const rows: Rows<object> = plan[part];
  if (rowOf(rows, id)) return plan;
  const row = { ...starts[part], order: '', ...keptFields(part, fields) };
  const siblings = placed(plan, part, row);
  const keys = keysToPlace(siblings, indexAfter(siblings, after), id);
  return { ...plan, [part]: withOrders({ ...rows, [id]: row }, keys) };
}

/** Fills in fields of a row. Text is cut to what a plan keeps. */
export function fillRow<K extends RowPart>(
  plan: Plan,
  part: K,
  id: string,
  fields: FieldsOf<K>,
): Plan {
  const rows: Rows<object> = plan[part];
  const next = changeRow(rows, id, keptFields(part, fields));
  return next === rows ? plan : { ...plan, [part]: next };
}

/** Fills in fields of a part that is no collection: `rhythm`, `ownPosition`. */
export function fillPart<K extends FieldPart>(plan: Plan, part: K, fields: Partial<Plan[K]>): Plan {
  const before: object = plan[part];
  const next = { ...before, ...keptFields(part, fields) };
  const isSame = Object.entries(next).every(([name, value]) => Reflect.get(before, name) === value);
  return isSame ? plan : { ...plan, [part]: next };
}
export type FieldPart = Exclude<keyof Plan, RowPart | 'progress' | 'about'>;

/** Rows go with all that belongs to them; what merely named them names none afterwards. */
export function deleteRows(plan: Plan, part: RowPart, ids: readonly string[]): Plan {
  const rows: Rows<unknown> = plan[part];
  const next = withoutRows(rows, new Set(ids));
  return next === rows ? plan : withoutLostReferences({ ...plan, [part]: next });
}

/** @param index among the others of its list */
export function moveRow(plan: Plan, part: ListPart, id: string, index: number): Plan {
  const rows: Rows<{ readonly order: string }> = plan[part];
  const row = rowOf(rows, id);
  if (!row) return plan;
  const siblings = placed(plan, part, row);
  const others = siblings.filter((other) => other.id !== id);
  const at = Math.min(Math.max(Math.trunc(index), 0), others.length);
  if (siblings[at]?.id === id) return plan;
  return { ...plan, [part]: withOrders(rows, keysToPlace(others, at, id)) };
}

/** What links of each kind join, in the order of their ids. */
const ends = {
  channelOwners: ['channelId', 'roleId'],
  scores: ['criterionId', 'competitorId'],
  personaChannels: ['personaId', 'channelId'],
  journeyPersonas: ['journeyId', 'personaId'],
  tacticGoals: ['tacticId', 'goalId'],
  tacticAnswers: ['tacticId', null],
  duties: ['taskId', 'roleId'],
} as const satisfies Record<LinkPart, readonly [string, string | null]>;

/**
 * The id of a link, made of what it joins: two people who link the same make one link.
 * @param to null where that says something: a score of ours, and of no competitor
 */
export function linkId(from: string, to: string | null): string {
  const id = `${from}-${to ?? 'us'}`;
  return isSafeId(id) ? id : `${shortened(from)}-${to === null ? 'us' : shortened(to)}`;
}

/** Ids are at most 40 long, and their end differs as much as their beginning. */
const shortened = (id: string) => id.slice(-19);

type PlainLink = Exclude<LinkPart, 'scores' | 'tacticAnswers' | 'duties'>;

/** Both have to be there. */
export function link(plan: Plan, part: PlainLink, from: string, to: string): Plan {
  const id = linkId(from, to);
  const rows: Rows<unknown> = plan[part];
  if (rowOf(rows, id)) return plan;
  const [first, second] = ends[part];
  const linked = withoutLostReferences({
    ...plan,
    [part]: { ...rows, [id]: { [first]: from, [second]: to } },
  });
  return rowOf<unknown>(linked[part], id) === undefined ? plan : linked;
}

export function unlink(plan: Plan, part: LinkPart, from: string, to: string | null): Plan {
  return deleteRows(plan, part, [linkId(from, to)]);
}

/** The ids that a row is linked with. */
export function linkedFrom(plan: Plan, part: PlainLink, from: string): string[] {
  const [first, second] = ends[part];
  return Object.values<object>(plan[part]).flatMap((row) => {
    const to: unknown = Reflect.get(row, second);
    return Reflect.get(row, first) === from && typeof to === 'string' ? [to] : [];
  });
}

/** The field that says whose list a row stands in. Others are one list. */
export const listOwners: Partial<Record<ListPart, string>> = {
  goals: 'parentId',
  tacticSteps: 'tacticId',
  matrixRoles: 'matrixId',
  tasks: 'matrixId',
  questions: 'surveyId',
  cards: 'journeyId',
  readings: 'measureId',
};

export const listParts = Object.keys(partSchemas).filter(isListPart);

function isListPart(part: string): part is ListPart {
  return part === 'goals' || part === 'measures' || Object.hasOwn(starts, part);
}

/** The rows of a list in their order. @param of the row that owns the list, where rows have owners */
export function rowsIn<K extends ListPart>(
  plan: Plan,
  part: K,
  of?: string,
): (readonly [string, RowOf<K>])[] {
  const field = listOwners[part];
  const rows = inOrder(rowsAt(plan, part) as Rows<RowOf<K> & { readonly order: string }>);
  if (of === undefined || field === undefined) return rows;
  return rows.filter(([, row]) => Reflect.get(row, field) === of);
}

/** The rows of a part by id, of which TypeScript knows the type. */
export function rowsAt<K extends RowPart>(plan: Plan, part: K): Rows<RowOf<K>> {
  // A row part is a record of its rows, which TypeScript does not see through the mapped type.
  return plan[part] as unknown as Rows<RowOf<K>>;
}

function placed(plan: Plan, part: ListPart, like: object): Placed[] {
  const field = listOwners[part];
  const rows: Rows<{ readonly order: string }> = plan[part];
  const owner: unknown = field === undefined ? undefined : Reflect.get(like, field);
  return inOrder(rows)
    .filter(([, row]) => field === undefined || Reflect.get(row, field) === owner)
    .map(([id, { order }]) => ({ id, order }));
}

function withOrders(rows: Rows<object>, keys: readonly Placed[]): Rows<object> {
  // every row of a list part has an order
  return withKeys(rows as Rows<{ readonly order: string }>, keys);
}

/** Text as the plan keeps it, by the length that the schema allows. */
function keptFields(part: keyof Plan, fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]: [string, unknown]) => {
      const longest = typeof value === 'string' ? longestOf(part, name) : undefined;
      return [name, longest === undefined ? value : keptText(String(value), longest)];
    }),
  );
}
