import * as v from 'valibot';
import { sectionSchema } from '../../../search/catalogue';

const key = 'touchpoint:search';

const placeSchema = v.object({
  words: v.string(),
  section: v.optional(sectionSchema),
  at: v.number(),
});
/** Where somebody was in search: kept for the next page in this tab. */
export type SearchPlace = v.InferOutput<typeof placeSchema>;

export function keepPlace(place: SearchPlace): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(place));
  } catch {
    // Storage is closed: the next page begins anew.
  }
}

export function keptPlace(): SearchPlace | undefined {
  try {
    const parsed = v.safeParse(placeSchema, JSON.parse(sessionStorage.getItem(key) ?? 'null'));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
