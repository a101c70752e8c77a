import * as v from 'valibot';
import {
  date,
  evidence,
  limits,
  order,
  owner,
  ownerOrNone,
  rating,
  reference,
  rowsOf,
  text,
} from '../shared/fields';

export const criterionKinds = ['reviews', 'helpPages', 'chatbot', 'answerTime', 'own'] as const;

/** What we and the competitors are compared by. */
const criterionSchema = v.pipe(
  v.object({
    order,
    kind: v.picklist(criterionKinds),
    /** '' for the kind's own. */
    name: text(limits.name),
    /** What earns a 1 and what a 5. */
    scale: text(limits.sentence),
    note: text(limits.text),
  }),
  v.readonly(),
);

/** One cell: a criterion and a competitor, or nobody: us. Its id is made of both ids. */
const scoreSchema = v.pipe(
  v.object({
    criterionId: owner,
    competitorId: ownerOrNone,
    /** 1 (poor) to 5 (excellent). */
    score: rating,
    evidence,
    /** What was seen: good and bad reviews, the answer to the test enquiry and how long it took. */
    finding: text(limits.text),
    source: text(limits.sentence),
    seenOn: date,
  }),
  v.readonly(),
);

/** Something that customers want and nobody offers well. */
const gapSchema = v.pipe(
  v.object({
    order,
    name: text(limits.name),
    criterionId: reference,
    note: text(limits.text),
  }),
  v.readonly(),
);

/** The two criteria that span the picture of the market. */
export const marketMapSchema = v.pipe(
  v.object({ acrossCriterionId: reference, upCriterionId: reference, note: text(limits.text) }),
  v.readonly(),
);

export const criteriaSchema = rowsOf(criterionSchema);
export const scoresSchema = rowsOf(scoreSchema);
export const gapsSchema = rowsOf(gapSchema);

export type Criterion = v.InferOutput<typeof criterionSchema>;
export type Score = v.InferOutput<typeof scoreSchema>;
export type Gap = v.InferOutput<typeof gapSchema>;
