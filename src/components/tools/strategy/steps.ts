import { steps, type Step } from '../../../plan/progress/steps';

/** The cover has no number; the steps after it count from 1. */
export const numberOf = (step: Step): number => steps.indexOf(step);

/** What can be opened of a plan: all steps at a glance, or one of them. */
export type Room = Step | 'overview';

export function isRoom(name: unknown): name is Room {
  return name === 'overview' || steps.some((step) => step === name);
}
