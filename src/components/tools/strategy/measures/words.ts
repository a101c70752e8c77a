import { stepWords } from '../words';

/** What the work on measures says. */
export const measuringWords = () => stepWords('measuring', 'goals', 'checks', 'measures', 'terms');
export type MeasuringWords = ReturnType<typeof measuringWords>;
