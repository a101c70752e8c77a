import * as v from 'valibot';
import type { Locale } from '../i18n/locales';
import { newId } from '../lib/ids';
import { channelOwnersSchema, channelsSchema } from './channels/schema';
import { competitorsSchema, ownPositionSchema, rankingsSchema } from './competitors/schema';
import { criteriaSchema, gapsSchema, marketMapSchema, scoresSchema } from './comparison/schema';
import { aboutSchema, coverSchema, meetingsSchema, participantsSchema } from './cover/schema';
import { goalsSchema } from './goals/schema';
import { cardsSchema, journeyPersonasSchema, journeysSchema } from './journeys/schema';
import { measuresSchema, readingsSchema } from './measures/schema';
import { personaChannelsSchema, personasSchema } from './personas/schema';
import { progressSchema, steps, type Progress } from './progress/schema';
import { dutiesSchema, matricesSchema, matrixRolesSchema, tasksSchema } from './raci/schema';
import {
  feedbackEntriesSchema,
  lessonsSchema,
  reportSchema,
  reviewsSchema,
  rhythmSchema,
} from './reviews/schema';
import { rolesSchema } from './roles/schema';
import { stagesSchema } from './stages/schema';
import { standardsSchema } from './standards/schema';
import { questionsSchema, surveysSchema } from './surveys/schema';
import {
  tacticAnswersSchema,
  tacticGoalsSchema,
  tacticsSchema,
  tacticStepsSchema,
} from './tactics/schema';
import { touchpointsSchema } from './touchpoints/schema';
import { workflowsSchema } from './workflows/schema';

/** Grows with each change that needs a migration; a new part that starts empty needs none. */
export const planVersion = 1;

/** The schema of each part; for reading a plan row by row where it does not stand as a whole. */
export const partSchemas = {
  about: aboutSchema,
  cover: coverSchema,
  participants: participantsSchema,
  meetings: meetingsSchema,
  roles: rolesSchema,
  stages: stagesSchema,
  channels: channelsSchema,
  channelOwners: channelOwnersSchema,
  standards: standardsSchema,
  measures: measuresSchema,
  readings: readingsSchema,
  goals: goalsSchema,
  touchpoints: touchpointsSchema,
  workflows: workflowsSchema,
  competitors: competitorsSchema,
  rankings: rankingsSchema,
  ownPosition: ownPositionSchema,
  criteria: criteriaSchema,
  scores: scoresSchema,
  gaps: gapsSchema,
  marketMap: marketMapSchema,
  personas: personasSchema,
  personaChannels: personaChannelsSchema,
  journeys: journeysSchema,
  journeyPersonas: journeyPersonasSchema,
  cards: cardsSchema,
  tactics: tacticsSchema,
  tacticSteps: tacticStepsSchema,
  tacticGoals: tacticGoalsSchema,
  tacticAnswers: tacticAnswersSchema,
  matrices: matricesSchema,
  matrixRoles: matrixRolesSchema,
  tasks: tasksSchema,
  duties: dutiesSchema,
  surveys: surveysSchema,
  questions: questionsSchema,
  feedback: feedbackEntriesSchema,
  lessons: lessonsSchema,
  reviews: reviewsSchema,
  rhythm: rhythmSchema,
  report: reportSchema,
  progress: progressSchema,
};

/**
 * A plan is a record of parts; a part is a record of leaves, or of rows by id whose fields are leaves. Never
 * deeper, because two people who add a record at one place at once would lose one of the two.
 * A leaf is a string, a number, a boolean or null; a field not yet filled is '' or null, never missing.
 */
export const planSchema = v.pipe(v.object(partSchemas), v.readonly());
export type Plan = v.InferOutput<typeof planSchema>;

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
  const swot = { strengths: '', weaknesses: '', opportunities: '', threats: '' };
  return {
    ...noRows(),
    about: { id, isExample: false },
    cover: {
      title,
      organisation,
      periodStart: '',
      periodEnd: '',
      vision: '',
      locale,
      currency: '',
    },
    ownPosition: swot,
    marketMap: { acrossCriterionId: null, upCriterionId: null, note: '' },
    rhythm: { cadence: '', next: '', attendees: '', agenda: '' },
    report: { start: '', end: '', summary: '' },
    progress: nothingStarted(),
  };
}

function noRows() {
  return {
    participants: {},
    meetings: {},
    roles: {},
    stages: {},
    channels: {},
    channelOwners: {},
    standards: {},
    measures: {},
    readings: {},
    goals: {},
    touchpoints: {},
    workflows: {},
    competitors: {},
    rankings: {},
    criteria: {},
    scores: {},
    gaps: {},
    personas: {},
    personaChannels: {},
    journeys: {},
    journeyPersonas: {},
    cards: {},
    tactics: {},
    tacticSteps: {},
    tacticGoals: {},
    tacticAnswers: {},
    matrices: {},
    matrixRoles: {},
    tasks: {},
    duties: {},
    surveys: {},
    questions: {},
    feedback: {},
    lessons: {},
    reviews: {},
  };
}

function nothingStarted(): Progress {
  return v.parse(progressSchema, Object.fromEntries(steps.map((step) => [step, 'notStarted'])));
}
