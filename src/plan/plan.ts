import * as v from 'valibot';
import type { Locale } from '../i18n/locales';
import { newId } from '../lib/ids';
import { aboutSchema, coverSchema, participantsSchema } from './cover/schema';
import { goalsSchema } from './goals/schema';
import { measuresSchema } from './measures/schema';
import { progressSchema, steps, type Progress } from './progress/schema';
import { rolesSchema } from './roles/schema';

/** Grows with each change that needs a migration; a new part that starts empty needs none. */
export const planVersion = 1;

/** The schema of each part; for reading a plan row by row where it does not stand as a whole. */
export const partSchemas = {
  about: aboutSchema,
  cover: coverSchema,
  participants: participantsSchema,
  roles: rolesSchema,
  measures: measuresSchema,
  goals: goalsSchema,
  progress: progressSchema,
};

/**
 * A plan is a record of parts; a part is a record of leaves, or of rows by id whose fields are leaves. Never
 * deeper, because two people who add a record at one place at once would lose one of the two.
 * A leaf is a string, a number, a boolean or null; a field not yet filled is '' or null, never missing.
 */
export const planSchema = v.pipe(v.object(partSchemas), v.readonly());
export type Plan = v.InferOutput<typeof planSchema>;

export const planParts = [
  'about',
  'cover',
  'participants',
  'roles',
  'measures',
  'goals',
  'progress',
] as const satisfies readonly (keyof Plan)[];

export interface PlanStart {
  id?: string;
  locale: Locale;
  title?: string;
  organisation?: string;
}

export function emptyPlan({
  id = newId(),
  locale,
  title = '',
  organisation = '',
}: PlanStart): Plan {
  return {
    about: { id, isExample: false },
    cover: { title, organisation, periodStart: '', periodEnd: '', vision: '', locale },
    participants: {},
    roles: {},
    measures: {},
    goals: {},
    progress: nothingStarted(),
  };
}

function nothingStarted(): Progress {
  return v.parse(progressSchema, Object.fromEntries(steps.map((step) => [step, 'notStarted'])));
}
