import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { claimSchema } from '../../../src/content/schemas/claims';
import { termSchema } from '../../../src/content/schemas/glossary';
import { groupSchema } from '../../../src/content/schemas/groups';
import { pageSchema, type PageFacts } from '../../../src/content/schemas/pages';
import { standardSchema } from '../../../src/content/schemas/standards';
import { isLocale, type Locale } from '../../../src/i18n/locales';

/** The handbook's own content as it stands in the files, parsed by its schemas. */
const root = path.resolve(import.meta.dirname, '../../../src/content');

function entriesOf<S extends z.ZodType>(folder: string, schema: S): z.infer<S>[] {
  return globSync(`${folder}/*.yaml`, { cwd: root })
    .toSorted()
    .map((file) => schema.parse(parse(readFileSync(path.join(root, file), 'utf8'))));
}

export const standards = entriesOf('standards', standardSchema);
export const claims = entriesOf('claims', claimSchema);
export const terms = entriesOf('glossary', termSchema);
export const groups = Object.values(
  z
    .record(z.string(), groupSchema)
    .parse(parse(readFileSync(path.join(root, 'groups.yaml'), 'utf8'))),
);

export interface Source {
  locale: Locale;
  /** `standards/what-a-standard-is` */
  path: string;
  facts: PageFacts;
  /** MDX below the frontmatter. */
  body: string;
}

export const pages: readonly Source[] = globSync('pages/*/*/*.mdx', { cwd: root })
  .toSorted()
  .map((file) => {
    const [, folder, ...rest] = file.replace(/\.mdx$/, '').split(path.sep);
    if (!isLocale(folder)) throw new RangeError(`${file} is in no language`);
    const [, facts = '', body = ''] =
      /^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(path.join(root, file), 'utf8')) ?? [];
    return { locale: folder, path: rest.join('/'), facts: pageSchema.parse(parse(facts)), body };
  });
