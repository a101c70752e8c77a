import type { Progress, Step, StepState } from './schema';

/** How far a step is, by the planner's own word. */
export function markStep<P extends { readonly progress: Progress }>(
  plan: P,
  step: Step,
  state: StepState,
): P {
  if (plan.progress[step] === state) return plan;
  return { ...plan, progress: { ...plan.progress, [step]: state } };
}
