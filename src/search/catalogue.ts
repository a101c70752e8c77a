import * as v from 'valibot';
import { err, ok, type Result } from '../lib/result';
import { frontCode, frontDecode } from './front-coding';

/** Where a page stands in the handbook: the first folder of its address. */
export const sections = ['standards', 'training', 'playbooks', 'tools', 'about'] as const;
export type Section = (typeof sections)[number] | 'page';

/** A page to begin with, offered before anything is typed. */
export interface Start {
  title: string;
  address: string;
  section: Section;
}

/** What the browser has to know of an index beside the index: `/search/<locale>/catalogue.json`. */
export interface Catalogue {
  /**
   * Each word of the pages as Pagefind stores it, with the number of pages it is on: after reading,
   * the greatest power of four that is not more, which is enough to rank by and a third in weight.
   */
  words: ReadonlyMap<string, number>;
  /** The section of each page, by Pagefind's id of the page. */
  sectionOf: ReadonlyMap<string, Section>;
  starts: readonly Start[];
}

export const sectionSchema = v.picklist([...sections, 'page']);
const catalogueSchema = v.object({
  words: v.string(),
  counts: v.pipe(v.string(), v.regex(/^\d*$/)),
  sections: v.record(v.string(), sectionSchema),
  starts: v.array(v.object({ title: v.string(), address: v.string(), section: sectionSchema })),
});

export function encodeCatalogue({ words, sectionOf, starts }: Catalogue): string {
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  const saved: v.InferInput<typeof catalogueSchema> = {
    words: frontCode(sorted.map(([word]) => word)),
    counts: sorted.map(([, count]) => Math.floor(Math.log2(count) / 2)).join(''),
    sections: Object.fromEntries(sectionOf),
    starts: [...starts],
  };
  return JSON.stringify(saved);
}

export function decodeCatalogue(saved: unknown): Result<Catalogue, 'damaged'> {
  const parsed = v.safeParse(catalogueSchema, saved);
  if (!parsed.success) return err('damaged');
  const { words, counts, sections, starts } = parsed.output;
  return ok({
    words: new Map(frontDecode(words).map((word, index) => [word, 4 ** Number(counts[index])])),
    sectionOf: new Map(Object.entries(sections)),
    starts,
  });
}
