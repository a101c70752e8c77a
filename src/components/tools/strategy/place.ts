import { isSafeId } from '../../../lib/ids';
import { isStep, type StepName } from './steps';

/** Where in which plan somebody works: what the address says after `#`. */
export interface Place {
  planId: string | undefined;
  step: StepName;
  /** In the step of goals: the goal that is open. */
  goalId: string | undefined;
}

const known = (id: string | undefined) => (id !== undefined && isSafeId(id) ? id : undefined);

/** Reads `#<planId>/<step>/<goalId>`; what it does not know it leaves out. */
export function readPlace(fragment: string): Place {
  const [planId, step, goalId] = fragment.replace(/^#/, '').split('/');
  return {
    planId: known(planId),
    step: isStep(step) ? step : 'goals',
    goalId: known(goalId),
  };
}

export function writePlace({ planId, step, goalId }: Place): string {
  if (planId === undefined) return '';
  return `#${[planId, step, ...(goalId === undefined ? [] : [goalId])].join('/')}`;
}
