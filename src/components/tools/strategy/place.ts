import { isSafeId } from '../../../lib/ids';
import { isStep, type StepName } from './steps';

/** Where in which plan somebody works: what the address says after `#`. */
export interface Place {
  planId: string | undefined;
  step: StepName;
  /** The row that is open in that step. */
  rowId: string | undefined;
}

const known = (id: string | undefined) => (id !== undefined && isSafeId(id) ? id : undefined);

/** Reads `#<planId>/<step>/<rowId>`; what it does not know it leaves out. */
export function readPlace(fragment: string): Place {
  const [planId, step, rowId] = fragment.replace(/^#/, '').split('/');
  return {
    planId: known(planId),
    step: isStep(step) ? step : 'goals',
    rowId: known(rowId),
  };
}

export function writePlace({ planId, step, rowId }: Place): string {
  if (planId === undefined) return '';
  return `#${[planId, step, ...(rowId === undefined ? [] : [rowId])].join('/')}`;
}
