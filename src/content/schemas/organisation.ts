import { z } from 'astro/zod';
import { parse } from 'yaml';
import { dateSchema, localeSchema, wordsSchema } from './words.ts';

/** Who publishes this handbook, where, and in which languages. */
const organisationSchema = z
  .strictObject({
    name: wordsSchema,
    /** Shown in the footer, for instance that the company is invented. */
    note: wordsSchema.optional(),
    /** In the order of the language switch. */
    languages: z.array(localeSchema).min(1),
    /** The language at `/`, and the one that stands in where a translation is missing. */
    defaultLanguage: localeSchema,
    /** Origin, without a path: `https://handbook.example.com`. */
    site: z.url(),
    /** Path under which the site is served, with both slashes: `/` or `/handbook/`. */
    base: z.string().regex(/^\/(?:[\w.-]+\/)*$/, 'begins and ends with a slash'),
    contact: z.strictObject({ email: z.email() }),
    /** The date that this edition of the handbook bears. */
    edition: dateSchema,
  })
  .refine(
    ({ languages, defaultLanguage }) => languages.includes(defaultLanguage),
    'defaultLanguage is one of the languages',
  )
  .refine(
    ({ name, defaultLanguage }) => name[defaultLanguage] !== undefined,
    'name has a text in the default language',
  );
export type Organisation = z.infer<typeof organisationSchema>;

/**
 * @param yaml the text of `organisation.yaml`
 * @throws with every fault named, if the file is not as it should be
 */
export function parseOrganisation(yaml: string): Organisation {
  const read = organisationSchema.safeParse(parse(yaml));
  if (read.success) return read.data;
  throw new Error(`src/content/organisation.yaml\n${z.prettifyError(read.error)}`);
}
