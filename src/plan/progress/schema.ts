import * as v from 'valibot';

/** The cover and the nine steps, in their order. */
export const steps = [
  'cover',
  'goals',
  'audit',
  'competitors',
  'research',
  'personas',
  'tactics',
  'surveys',
  'measures',
  'optimise',
] as const;
export type Step = (typeof steps)[number];

const stepState = v.picklist(['notStarted', 'inProgress', 'done']);
export type StepState = v.InferOutput<typeof stepState>;

/** How far each step is by the planner's own word. */
export const progressSchema = v.pipe(v.object(v.entriesFromList(steps, stepState)), v.readonly());
export type Progress = v.InferOutput<typeof progressSchema>;
