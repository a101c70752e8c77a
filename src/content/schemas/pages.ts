import { z } from 'astro/zod';
import { dateSchema } from './words.ts';

export const sections = ['standards', 'training', 'playbooks', 'about'] as const;
export type Section = (typeof sections)[number];

const audiences = ['everyone', 'leads', 'planners', 'trainers'] as const;

/** The frontmatter of `pages/<locale>/<section>/<slug>.mdx`, in the page's own language. */
export const pageSchema = z.strictObject({
  title: z.string().min(1),
  /** What the reader can do after reading. Also the page's description for search engines. */
  lead: z.string().min(1),
  /** Place within the section. */
  order: z.number().int().nonnegative(),
  /** A key of `groups.yaml`: the heading under which the page stands in its section. */
  group: z.string(),
  audience: z.enum(audiences),
  /** Reading time. */
  minutes: z.number().int().positive(),
  /** The day on which somebody last checked that all of it is still true. */
  reviewed: dateSchema,
});
export type PageFacts = z.infer<typeof pageSchema>;
