import * as v from 'valibot';
import { steps } from './steps';

export { steps, type Step } from './steps';

const stepState = v.picklist(['notStarted', 'inProgress', 'done']);
export type StepState = v.InferOutput<typeof stepState>;

/** How far each step is by the planner's own word. */
export const progressSchema = v.pipe(v.object(v.entriesFromList(steps, stepState)), v.readonly());
export type Progress = v.InferOutput<typeof progressSchema>;
