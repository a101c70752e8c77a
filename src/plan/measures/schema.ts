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
  timeUnits,
} from '../shared/fields';

export const measureKinds = [
  'nps',
  'csat',
  'ces',
  'firstReplyTime',
  'averageResponseTime',
  'resolutionTime',
  'responseRate',
  'firstContactResolution',
  'handleTime',
  'serviceLevel',
  'share',
  'count',
] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** `score` is a place on the scale of 1 to 7; shares are percent, 0 to 100, as a planner types them. */
const units = ['points', 'percent', 'score', ...timeUnits, 'number'] as const;
export type MeasureUnit = (typeof units)[number];

export const statistics = ['mean', 'median', 'p90', 'share'] as const;

/**
 * What is measured and how it is worked out. One flat row for all kinds, so that a change of kind merges as
 * one field; `kinds.ts` says which choices a kind has. '' and null: the choice is not made, or not the kind's.
 */
const measureSchema = v.pipe(
  v.object({
    order,
    kind: v.picklist(measureKinds),
    /** The planner's own name; '' for the kind's. */
    name: text(limits.name),
    unit: v.picklist(units),
    /** What a count counts, in words: "approved answers". */
    unitName: text(limits.name),
    better: v.picklist(['higher', 'lower']),
    /** Replies of a few stand for all, so chance plays a part; or records of every case. */
    countedFrom: v.picklist(['survey', 'records']),
    /** The figure taken from many: of times, of a scale; `share` is the part within the threshold or top boxes. */
    statistic: v.picklist(['', ...statistics]),
    hours: v.picklist(['', 'business', 'calendar']),
    /** The time within which a contact counts as in time. */
    threshold: number,
    thresholdUnit: v.picklist(timeUnits),
    /** Calls that hang up before the threshold: left out, counted as missed, or as in time. */
    earlyHangUps: v.picklist(['', 'excluded', 'missed', 'met']),
    /** First-contact resolution of all contacts, or of those that the first level can solve. */
    solvable: v.picklist(['', 'gross', 'net']),
    /** Days within which a new contact about the same counts as a repeat. */
    repeatDays: count,
    note: text(limits.text),
    /** Where it stands and should come to; null where a goal says it. */
    baseline: v.optional(number, null),
    target: v.optional(number, null),
    cadence: v.optional(cadence, ''),
    /** Where the figures come from: a system, a survey. */
    source: v.optional(text(limits.sentence), ''),
    ownerRoleId: v.optional(reference, null),
  }),
  v.readonly(),
);

/** A value of a measure at one day. */
const readingSchema = v.pipe(
  v.object({
    order,
    measureId: owner,
    /** The last day that it speaks for. */
    date,
    /** In the measure's unit. */
    value: number,
    /** Replies or cases that it was counted from. */
    cases: count,
    /** The ends of its 95% interval, where it was counted from a sample. */
    low: number,
    high: number,
    note: text(limits.sentence),
  }),
  v.readonly(),
);

export const measuresSchema = rowsOf(measureSchema);

export const readingsSchema = rowsOf(readingSchema);

export type Reading = v.InferOutput<typeof readingSchema>;
export type Measure = v.InferOutput<typeof measureSchema>;
export type Measures = v.InferOutput<typeof measuresSchema>;
