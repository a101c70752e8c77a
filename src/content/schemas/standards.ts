import { z } from 'astro/zod';
import { dateSchema, wordsSchema } from './words.ts';

const channels = ['phone', 'email', 'chat', 'social', 'delivery', 'in-person'] as const;
export const stages = ['awareness', 'consideration', 'decision', 'after-purchase'] as const;
const limitUnits = ['second', 'minute', 'hour', 'business-hour', 'day', 'working-day'] as const;
const periods = ['week', 'month', 'quarter'] as const;
const statuses = ['draft', 'in-force', 'withdrawn'] as const;

/** Above 0, at most 100. */
const percent = z.number().positive().max(100);

/** “90% within 4 hours, each month”: without all three parts nobody can say that it was missed. */
const floorSchema = z.strictObject({
  percent,
  limit: z.strictObject({ value: z.number().positive(), unit: z.enum(limitUnits) }),
  period: z.enum(periods),
});

/** What was kept in one month. */
const readingSchema = z.strictObject({
  month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month as 2026-10'),
  percent: z.number().min(0).max(100),
  cases: z.number().int().positive(),
});

/** A promise with a number in it: one entry of the register. */
export const standardSchema = z.strictObject({
  id: z.string().regex(/^S-\d{2,}$/, 'a number as S-07'),
  version: z.number().int().positive(),
  status: z.enum(statuses),
  since: dateSchema,
  channel: z.enum(channels),
  stages: z.array(z.enum(stages)).min(1),
  /** What is promised, in two or three words: “first reply”. */
  subject: wordsSchema,
  promise: wordsSchema,
  /** From which moment to which, in which record. */
  measured: wordsSchema,
  floor: floorSchema,
  hours: wordsSchema,
  exclusions: wordsSchema,
  /** A role, never a person. */
  owner: wordsSchema,
  review: dateSchema,
  changes: z.array(z.strictObject({ date: dateSchema, what: wordsSchema })),
  reading: readingSchema.optional(),
});
export type Standard = z.infer<typeof standardSchema>;
