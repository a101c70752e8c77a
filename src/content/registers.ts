import { getEntry, type CollectionEntry } from 'astro:content';

type Register = 'standards' | 'claims' | 'glossary';

/**
 * What a page names by its id.
 * @throws if there is no such entry, so that the build stops where the id is mistyped
 */
export async function registered<R extends Register>(
  register: R,
  id: string,
): Promise<CollectionEntry<R>['data']> {
  const entry = await getEntry<R, string>(register, id);
  if (!entry) throw new Error(`There is no "${id}" in src/content/${register}`);
  return entry.data;
}
