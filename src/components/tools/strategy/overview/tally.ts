import type { Plan } from '../../../../plan/plan';
import { steps, type Progress, type Step } from '../../../../plan/progress/schema';

/** The lists that tell how far a step has come. */
const lists = {
  cover: ['participants', 'meetings'],
  goals: ['goals'],
  audit: ['touchpoints', 'channels', 'workflows'],
  competitors: ['competitors', 'rankings'],
  research: ['criteria', 'gaps'],
  personas: ['personas', 'journeys'],
  tactics: ['tactics', 'matrices'],
  surveys: ['surveys', 'questions'],
  measures: ['measures', 'readings', 'standards'],
  optimise: ['feedback', 'lessons', 'reviews'],
} as const satisfies Record<Step, readonly (keyof Plan)[]>;

type ListName = (typeof lists)[Step][number];

/** What a step holds: how many rows in each of its lists that has any. */
export function tallyOf(plan: Plan, step: Step): readonly { part: ListName; number: number }[] {
  const names: readonly ListName[] = lists[step];
  return names
    .map((part) => ({ part, number: Object.keys(plan[part]).length }))
    .filter(({ number }) => number > 0);
}

/** Where to go on: the first step that is begun, else the first that is not; undefined: all are done. */
export function nextStep(progress: Progress): Step | undefined {
  return (
    steps.find((step) => progress[step] === 'inProgress') ??
    steps.find((step) => progress[step] === 'notStarted')
  );
}
