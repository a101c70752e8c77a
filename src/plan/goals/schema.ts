import * as v from 'valibot';
import { count, date, limits, number, order, reference, rowsOf, text } from '../shared/fields';

/** A SMART goal. Goals form a tree: a sub-goal serves the goal that `parentId` names. */
const goalSchema = v.pipe(
  v.object({
    parentId: reference,
    /** Among the goals of the same parent. */
    order,
    sentence: text(limits.sentence),
    measureId: reference,
    /** In the measure's unit. */
    baseline: number,
    /** `toMeasure`: nobody knows it yet, and the planner has said that it will be measured first. */
    baselineBasis: v.picklist(['measured', 'toMeasure']),
    target: number,
    ownerRoleId: reference,
    due: date,
    /** For scores from surveys: replies that each wave is expected to bring. */
    replies: count,
    /** Customers in all, null where they are too many to matter. */
    population: count,
    /** Percent of replies in the last wave, for NPS. */
    promoters: number,
    detractors: number,
    /** Standard deviation of replies in the last wave, for a mean on a scale. */
    deviation: number,
    note: text(limits.text),
  }),
  v.readonly(),
);

export const goalsSchema = rowsOf(goalSchema);

export type Goal = v.InferOutput<typeof goalSchema>;
export type Goals = v.InferOutput<typeof goalsSchema>;
