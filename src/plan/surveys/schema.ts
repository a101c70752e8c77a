import * as v from 'valibot';
import {
  cadence,
  count,
  date,
  limits,
  number,
  order,
  owner,
  reference,
  rowsOf,
  text,
} from '../shared/fields';

export const surveyKinds = ['brand', 'experience', 'product', 'afterPurchase'] as const;
export const questionKinds = ['nps', 'csat', 'ces', 'open', 'choice'] as const;

const surveySchema = v.pipe(
  v.object({
    order,
    name: text(limits.name),
    kind: v.picklist(['', ...surveyKinds]),
    /** When it reaches people: "two days after delivery". */
    moment: text(limits.sentence),
    audience: text(limits.sentence),
    channelId: reference,
    ownerRoleId: reference,
    cadence,
    start: date,
    /** People who are asked in one wave. */
    invited: count,
    /** Replies that are expected, or came. */
    replies: count,
    /** Customers in all, null where they are too many to matter. */
    population: count,
    /** The precision wanted: the half width of the 95% interval, in points or percentage points. */
    margin: number,
    note: text(limits.text),
  }),
  v.readonly(),
);

const questionSchema = v.pipe(
  v.object({
    /** Among the questions of the survey. */
    order,
    surveyId: owner,
    kind: v.picklist(questionKinds),
    /** '' for the standard wording of the kind. */
    wording: text(limits.sentence),
    /** For a choice: one answer a line. */
    choices: text(limits.text),
    /** The measure that the replies feed. */
    measureId: reference,
  }),
  v.readonly(),
);

export const surveysSchema = rowsOf(surveySchema);
export const questionsSchema = rowsOf(questionSchema);

export type Survey = v.InferOutput<typeof surveySchema>;
export type Question = v.InferOutput<typeof questionSchema>;
