import { markStep } from '../progress/edits';
import type { Plan } from '../plan';
import { steps, type Step } from '../progress/schema';
import { withoutLostReferences } from '../references';

type ExamplePart = Exclude<keyof Plan, 'about' | 'progress'>;

/** The parts that a step fills in. Roles and stages come with whichever step needs them. */
const partsOfSteps: Record<Step, readonly ExamplePart[]> = {
  cover: ['cover', 'roles', 'participants', 'meetings'],
  goals: ['roles', 'measures', 'goals'],
  audit: ['roles', 'stages', 'channels', 'channelOwners', 'touchpoints', 'workflows'],
  competitors: ['competitors', 'rankings'],
  research: ['competitors', 'criteria', 'scores', 'ownPosition', 'gaps', 'marketMap'],
  personas: [
    'stages',
    'channels',
    'personas',
    'personaChannels',
    'journeys',
    'journeyPersonas',
    'cards',
  ],
  tactics: [
    'roles',
    'tactics',
    'tacticSteps',
    'tacticGoals',
    'tacticAnswers',
    'matrices',
    'matrixRoles',
    'tasks',
    'duties',
  ],
  surveys: ['roles', 'channels', 'measures', 'surveys', 'questions'],
  measures: ['roles', 'measures', 'readings', 'standards', 'report'],
  optimise: ['feedback', 'lessons', 'reviews', 'rhythm'],
};

/**
 * The plan with what the example has where the plan has nothing yet: a list without rows, a field that is
 * empty. What the planner has written stays, and no reference leads nowhere.
 */
export function withExample(plan: Plan, example: Plan, scope: Step | 'all'): Plan {
  const wanted = scope === 'all' ? steps : [scope];
  const parts = new Set(wanted.flatMap((step) => partsOfSteps[step]));
  let filled = plan;
  for (const part of parts) filled = withPart(filled, example, part);
  if (filled === plan) return plan;
  const sound = withoutLostReferences(filled);
  // What the example filled into an empty plan is marked as invented.
  const marked = isBlank(plan) ? { ...sound, about: { ...sound.about, isExample: true } } : sound;
  let next: Plan = marked;
  for (const step of wanted) {
    if (next.progress[step] === 'notStarted') next = markStep(next, step, example.progress[step]);
  }
  return next;
}

function withPart(plan: Plan, example: Plan, part: ExamplePart): Plan {
  const there: object = plan[part];
  const given: object = example[part];
  const isList = Object.values(given).some((row) => typeof row === 'object' && row !== null);
  if (isList) return Object.keys(there).length === 0 ? { ...plan, [part]: given } : plan;
  const missing = Object.entries(given).filter(([field, value]) => {
    const own: unknown = Reflect.get(there, field);
    return own !== value && (own === '' || own === null);
  });
  return missing.length === 0
    ? plan
    : { ...plan, [part]: { ...there, ...Object.fromEntries(missing) } };
}

/** Nothing in it but what every new plan has. */
function isBlank(plan: Plan): boolean {
  return Object.entries(plan).every(([part, rows]: [string, object]) => {
    const isList = Object.values(rows).some((row) => typeof row === 'object' && row !== null);
    return part === 'cover' || !isList;
  });
}
