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
  }),
  v.readonly(),
);

/** Somebody who takes part in making the plan. */
const participantSchema = v.pipe(
  v.object({ order, name: text(limits.name), roleId: reference, note: text(limits.text) }),
  v.readonly(),
);

export const participantsSchema = rowsOf(participantSchema);

export type Cover = v.InferOutput<typeof coverSchema>;
export type Participant = v.InferOutput<typeof participantSchema>;
