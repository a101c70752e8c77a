import { z } from 'astro/zod';
import { wordsSchema } from './words.ts';

/** A figure and all that must stand beside it. Pages name a claim by its id; they never type it. */
export const claimSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  figure: wordsSchema,
  statement: wordsSchema,
  source: wordsSchema,
  /** Left out only where nobody can name one, as for a convention. */
  year: z.number().int().min(1900).optional(),
  url: z.url().optional(),
  caveat: wordsSchema,
  /** 1 weak, 2 moderate, 3 strong. */
  strength: z.literal([1, 2, 3]),
  /** Why it is that strong, in a few words. */
  evidence: wordsSchema,
});
