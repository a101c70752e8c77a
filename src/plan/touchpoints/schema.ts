import * as v from 'valibot';
import { evidence, limits, order, rating, reference, rowsOf, swot, text } from '../shared/fields';

/** A place where a customer meets the company, with its audit. */
const touchpointSchema = v.pipe(
  v.object({
    order,
    name: text(limits.name),
    stageId: reference,
    channelId: reference,
    /** Why customers come here. */
    purpose: text(limits.sentence),
    /** 1 (poor) to 5 (excellent). */
    rating,
    evidence,
    /** Where the evidence comes from. */
    source: text(limits.sentence),
    ...swot,
    note: text(limits.text),
  }),
  v.readonly(),
);

export const touchpointsSchema = rowsOf(touchpointSchema);

export type Touchpoint = v.InferOutput<typeof touchpointSchema>;
