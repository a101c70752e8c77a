import * as v from 'valibot';
import { limits, number, order, reference, rowsOf, text, timeUnits } from '../shared/fields';

/** A standard that the plan relies on, as it was when it was taken in; or the draft of a new one. */
const standardSchema = v.pipe(
  v.object({
    order,
    /** As in the handbook, "S-07"; '' for a draft. */
    code: text(limits.name),
    version: text(limits.name),
    /** The promise, word for word. */
    sentence: text(limits.sentence),
    isDraft: v.boolean(),
    channelId: reference,
    /** The measure that shows whether it is kept. */
    measureId: reference,
    /** In so many percent of cases … */
    floor: number,
    /** … within so much time. */
    limit: number,
    limitUnit: v.picklist(timeUnits),
    note: text(limits.text),
  }),
  v.readonly(),
);

export const standardsSchema = rowsOf(standardSchema);

export type Standard = v.InferOutput<typeof standardSchema>;
