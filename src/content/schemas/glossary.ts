import { z } from 'astro/zod';
import { localeSchema, wordsSchema } from './words.ts';

/** One term, one translation, everywhere. */
export const termSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  term: wordsSchema,
  definition: wordsSchema,
  /** Other words for the same thing that no page, standard or claim may use. */
  avoid: z.partialRecord(localeSchema, z.array(z.string().min(1))).optional(),
});
