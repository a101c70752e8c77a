import { stepWords } from '../words';

/** What the work on feedback and reviews says. */
export const optimiseWords = () => stepWords('optimise', 'terms');
export type OptimiseWords = ReturnType<typeof optimiseWords>;
