import * as v from 'valibot';
import {
  cadence,
  count,
  date,
  limits,
  order,
  ownerOrNone,
  rowsOf,
  swot,
  text,
} from '../shared/fields';

const competitorSchema = v.pipe(
  v.object({
    order,
    name: text(limits.name),
    /** Sells the same, meets the same need otherwise, or is simply who one would like to be compared with. */
    kind: v.picklist(['', 'direct', 'indirect', 'aspirational']),
    website: text(limits.sentence),
    /** Where they serve their customers, in words. */
    channels: text(limits.sentence),
    /** What to keep an eye on, and how often. */
    watch: text(limits.text),
    cadence,
    ...swot,
    note: text(limits.text),
  }),
  v.readonly(),
);

/** Where somebody stands when people search for a keyword. Nobody's: our own rank. */
const rankingSchema = v.pipe(
  v.object({
    order,
    competitorId: ownerOrNone,
    keyword: text(limits.name),
    rank: count,
    checkedOn: date,
    note: text(limits.sentence),
  }),
  v.readonly(),
);

/** Our own side of the comparison. */
export const ownPositionSchema = v.pipe(v.object(swot), v.readonly());

export const competitorsSchema = rowsOf(competitorSchema);
export const rankingsSchema = rowsOf(rankingSchema);

export type Competitor = v.InferOutput<typeof competitorSchema>;
export type Ranking = v.InferOutput<typeof rankingSchema>;
