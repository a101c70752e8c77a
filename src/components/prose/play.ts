import { z } from 'astro/zod';

/** What stands on every card of a role play, so that a cut-out card still says what it is from. */
export const playSchema = z.strictObject({
  title: z.string().min(1),
  minutes: z.number().int().positive(),
  version: z.iso.date(),
});
