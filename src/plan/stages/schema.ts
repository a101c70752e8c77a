import * as v from 'valibot';
import { limits, order, rowsOf, text } from '../shared/fields';

export const stageKinds = ['awareness', 'consideration', 'decision', 'afterPurchase'] as const;

/** A stage of the buyer's journey, shared by touchpoints and journeys. */
const stageSchema = v.pipe(
  v.object({
    order,
    /** One of the usual four, whose name it has while `name` is ''; '' for a stage of one's own. */
    kind: v.picklist(['', ...stageKinds]),
    name: text(limits.name),
    note: text(limits.text),
  }),
  v.readonly(),
);

export const stagesSchema = rowsOf(stageSchema);

export type Stage = v.InferOutput<typeof stageSchema>;
export type Stages = v.InferOutput<typeof stagesSchema>;
