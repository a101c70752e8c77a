import { entriesOf } from './entries';
import { libraryOf } from './library';
import { planShape, summarise, summarySchema } from './plan-shape';

const kind = { shape: planShape, summary: summarySchema, summarise };

/** What is known of each plan without opening it. */
export const planEntries = entriesOf(kind);

/** The plans of this browser. */
export const plans = libraryOf(kind, planEntries);
