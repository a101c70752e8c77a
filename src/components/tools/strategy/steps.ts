import type { Step } from '../../../plan/progress/schema';

/** The steps of the strategy that can be worked on, in their order. Each has its work in `works.ts`. */
export const steps = ['cover', 'goals'] as const satisfies readonly Step[];
export type StepName = (typeof steps)[number];

/** The cover has no number; the steps after it count from 1. */
export const numberOf = (step: StepName): number => steps.indexOf(step);

export function isStep(name: unknown): name is StepName {
  return steps.some((step) => step === name);
}
