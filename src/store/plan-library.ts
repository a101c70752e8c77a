import { libraryOf } from './library';
import { planShape, summarise, summarySchema } from './plan-shape';

/** The plans of this browser. */
export const plans = libraryOf({ shape: planShape, summary: summarySchema, summarise });
