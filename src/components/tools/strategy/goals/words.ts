import { stepWords } from '../words';

/** What the work on goals says. */
export const goalWords = () => stepWords('goals', 'checks', 'measures');
export type GoalWords = ReturnType<typeof goalWords>;
