import * as v from 'valibot';
import { locales } from '../../i18n/locales';
import { date, limits, order, reference, rowsOf, text } from '../shared/fields';

/** What the plan is, beside what it says. An example is marked as invented wherever it is shown. */
export const aboutSchema = v.pipe(v.object({ id: text(40), isExample: v.boolean() }), v.readonly());

export const coverSchema = v.pipe(
  v.object({
    title: text(limits.name),
    organisation: text(limits.name),
    periodStart: date,
    periodEnd: date,
    vision: text(limits.text),
    /** The language of the document, whatever the interface's. */
    locale: v.picklist(locales),
    /** ISO 4217, "EUR": what costs are given in; '' while nobody has said. */
    currency: v.optional(v.pipe(v.string(), v.regex(/^([A-Z]{3})?$/)), ''),
  }),
  v.readonly(),
);

/** Somebody who takes part in making the plan. */
const participantSchema = v.pipe(
  v.object({ order, name: text(limits.name), roleId: reference, note: text(limits.text) }),
  v.readonly(),
);

/** A meeting on the way to the shared vision. */
const meetingSchema = v.pipe(
  v.object({
    order,
    date,
    name: text(limits.name),
    attendees: text(limits.sentence),
    /** What was agreed. */
    outcome: text(limits.text),
  }),
  v.readonly(),
);

export const meetingsSchema = rowsOf(meetingSchema);
export const participantsSchema = rowsOf(participantSchema);

export type Cover = v.InferOutput<typeof coverSchema>;
