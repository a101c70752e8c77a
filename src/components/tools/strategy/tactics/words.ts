import { stepWords } from '../words';

/** The words of step 6; call it once in a component. */
export const tacticWords = () => stepWords('tactics', 'terms', 'register');
export type TacticWords = ReturnType<typeof tacticWords>;
