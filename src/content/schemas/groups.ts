import { z } from 'astro/zod';
import { sections } from './pages.ts';
import { wordsSchema } from './words.ts';

/** A heading in a section's list of pages. */
export const groupSchema = z.strictObject({
  section: z.enum(sections),
  order: z.number().int().nonnegative(),
  name: wordsSchema,
});
