import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { claimSchema } from './content/schemas/claims';
import { termSchema } from './content/schemas/glossary';
import { groupSchema } from './content/schemas/groups';
import { pageSchema } from './content/schemas/pages';
import { standardSchema } from './content/schemas/standards';

/** Entries bear the id that stands in the file, so a file may have a telling name. */
const byOwnId = (folder: string) =>
  glob({
    base: `./src/content/${folder}`,
    pattern: '*.yaml',
    generateId: ({ data, entry }) => (typeof data.id === 'string' ? data.id : entry),
  });

/** `organisation.yaml` is no collection: the build's configuration needs it too. */
export const collections = {
  /** Ids are `<locale>/<section>/<slug>`. */
  pages: defineCollection({
    loader: glob({ base: './src/content/pages', pattern: '*/*/*.mdx' }),
    schema: pageSchema,
  }),
  groups: defineCollection({ loader: file('src/content/groups.yaml'), schema: groupSchema }),
  standards: defineCollection({ loader: byOwnId('standards'), schema: standardSchema }),
  claims: defineCollection({ loader: byOwnId('claims'), schema: claimSchema }),
  glossary: defineCollection({ loader: byOwnId('glossary'), schema: termSchema }),
};
