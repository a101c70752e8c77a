import * as v from 'valibot';
import { cadence, date, limits, order, reference, rowsOf, text } from '../shared/fields';

export const feedbackSources = [
  'survey',
  'reviewSite',
  'socialListening',
  'agents',
  'competitorWatch',
  'other',
] as const;

/** Something heard, what was decided, and what changed. */
const feedbackSchema = v.pipe(
  v.object({
    order,
    heardOn: date,
    source: v.picklist(['', ...feedbackSources]),
    heard: text(limits.text),
    touchpointId: reference,
    decision: text(limits.text),
    decidedOn: date,
    changed: text(limits.text),
    changedOn: date,
  }),
  v.readonly(),
);

export const lessonKinds = ['works', 'doesNot', 'try'] as const;

/** What works, what does not, what to try. */
const lessonSchema = v.pipe(
  v.object({
    order,
    kind: v.picklist(lessonKinds),
    text: text(limits.sentence),
    tacticId: reference,
  }),
  v.readonly(),
);

/** A review that was held, or is to be held. */
const reviewSchema = v.pipe(
  v.object({
    order,
    date,
    isHeld: v.boolean(),
    agenda: text(limits.text),
    outcome: text(limits.text),
  }),
  v.readonly(),
);

/** How often the plan is looked at again, and when next. */
export const rhythmSchema = v.pipe(
  v.object({ cadence, next: date, attendees: text(limits.sentence), agenda: text(limits.text) }),
  v.readonly(),
);

/** The period of the service report. */
export const reportSchema = v.pipe(
  v.object({ start: date, end: date, summary: text(limits.text) }),
  v.readonly(),
);

export const feedbackEntriesSchema = rowsOf(feedbackSchema);
export const lessonsSchema = rowsOf(lessonSchema);
export const reviewsSchema = rowsOf(reviewSchema);

export type Feedback = v.InferOutput<typeof feedbackSchema>;
export type Lesson = v.InferOutput<typeof lessonSchema>;
export type Review = v.InferOutput<typeof reviewSchema>;
export type Rhythm = v.InferOutput<typeof rhythmSchema>;
