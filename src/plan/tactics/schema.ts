import * as v from 'valibot';
import {
  date,
  limits,
  number,
  order,
  owner,
  ownerOrNone,
  reference,
  rowsOf,
  text,
} from '../shared/fields';

export const tacticStates = ['planned', 'inProgress', 'done', 'dropped'] as const;

/** What will be done. It serves goals and answers what was found. */
const tacticSchema = v.pipe(
  v.object({
    order,
    name: text(limits.name),
    description: text(limits.text),
    ownerRoleId: reference,
    start: date,
    end: date,
    /** In the plan's currency. */
    cost: number,
    costNote: text(limits.sentence),
    status: v.picklist(tacticStates),
    note: text(limits.text),
  }),
  v.readonly(),
);

const tacticStepSchema = v.pipe(
  v.object({
    /** Among the steps of the tactic. */
    order,
    tacticId: owner,
    text: text(limits.sentence),
    ownerRoleId: reference,
    due: date,
    isDone: v.boolean(),
  }),
  v.readonly(),
);

const tacticGoalSchema = v.pipe(v.object({ tacticId: owner, goalId: owner }), v.readonly());

/** What a tactic answers: one of these is set, the others are null or ''. */
const tacticAnswerSchema = v.pipe(
  v.object({
    tacticId: owner,
    /** Its weaknesses and threats. */
    touchpointId: ownerOrNone,
    /** Its gaps and redundancies. */
    workflowId: ownerOrNone,
    /** A pain point of a journey map. */
    cardId: ownerOrNone,
    /** A gap on the market. */
    gapId: ownerOrNone,
    /** What customers said. */
    feedbackId: ownerOrNone,
    /** A line of our own weaknesses, in its words. */
    weakness: v.optional(text(limits.text), ''),
  }),
  v.readonly(),
);

export const tacticsSchema = rowsOf(tacticSchema);
export const tacticStepsSchema = rowsOf(tacticStepSchema);
export const tacticGoalsSchema = rowsOf(tacticGoalSchema);
export const tacticAnswersSchema = rowsOf(tacticAnswerSchema);

export type Tactic = v.InferOutput<typeof tacticSchema>;
export type TacticStep = v.InferOutput<typeof tacticStepSchema>;
export type TacticGoal = v.InferOutput<typeof tacticGoalSchema>;
export type TacticAnswer = v.InferOutput<typeof tacticAnswerSchema>;
