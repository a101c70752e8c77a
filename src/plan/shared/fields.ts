import * as v from 'valibot';
import { isSafeId } from '../../lib/ids';

/** Longest texts, in UTF-16 units. Edits cut to them, files beyond them are refused. */
export const limits = { name: 200, sentence: 1000, text: 10_000, rows: 5000, order: 200 } as const;

export const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest),
    v.check((value) => value.isWellFormed(), 'Text with half a character'),
  );

/** A number as the planner typed it, null while the field is empty. JSON has no infinity; neither have we. */
export const number = v.nullable(v.pipe(v.number(), v.finite()));
/** People, replies, days: whole and not negative. */
export const count = v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));
/** A whole number between two ends, null while the field is empty. */
export const whole = (least: number, most: number) =>
  v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(least), v.maxValue(most)));
/** 1 (poor) to 5 (excellent). */
export const rating = whole(1, 5);
/** How sure we are: thought up, known in part, or found out from customers. */
export const evidence = v.picklist(['', 'assumed', 'partly', 'researched']);
export const cadences = [
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'halfYearly',
  'yearly',
] as const;
export const cadence = v.picklist(['', ...cadences]);
export const timeUnits = ['seconds', 'minutes', 'hours', 'days'] as const;
/** A calendar date that exists, `2026-11-03`, or '' while the field is empty. */
export const date = v.pipe(v.string(), v.check(isDateOrEmpty, 'Not a calendar date'));
const id = v.pipe(v.string(), v.check(isSafeId, 'Not an id'));
/** The id of a row in another part, or null. */
export const reference = v.nullable(id);
/** The id of the row that this one belongs to; it goes with it. `references.ts` says in which part. */
export const owner = id;
/** The same where null says something too: us, and no competitor. */
export const ownerOrNone = v.nullable(id);
export const order = v.pipe(v.string(), v.maxLength(limits.order));

/** Four lists, one point a line. */
export const swot = {
  strengths: text(limits.text),
  weaknesses: text(limits.text),
  opportunities: text(limits.text),
  threats: text(limits.text),
};
export type Cadence = v.InferOutput<typeof cadence>;
export type Evidence = v.InferOutput<typeof evidence>;

/** Rows by id. A key that every object has by birth is refused, not skipped. */
export function rowsOf<TRow extends v.GenericSchema>(row: TRow) {
  return v.pipe(
    v.custom<Readonly<Record<string, unknown>>>(hasSafeKeys, 'Not a record of rows by id'),
    v.record(id, row),
    v.readonly(),
  );
}

function hasSafeKeys(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length <= limits.rows && keys.every(isSafeId);
}

function isDateOrEmpty(value: string): boolean {
  if (value === '') return true;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
