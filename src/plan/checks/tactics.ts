import type { Plan } from '../plan';
import { grouping, groupingInOrder } from '../shared/grouped';
import { inOrder } from '../shared/rows';
import type { TacticAnswer, TacticGoal, TacticStep } from '../tactics/schema';
import type { Task } from '../raci/schema';
import type { Check } from './check-plan';
import { finding, reasoned, type Finding } from './finding';
import { checkMatrices } from './matrices';
import { noName, tacticRules, type TacticInView } from './tactic-rules';
import { whenChanged } from './when-changed';

const stepsOf = groupingInOrder<TacticStep>('tacticId');
const goalsOf = grouping<TacticGoal>('tacticId');
const answersOf = grouping<TacticAnswer>('tacticId');
const tasksOf = grouping<Task>('tacticId');

/** What will not work about the tactics, in their order, and after them about the responsibility matrices. */
export const checkTactics: Check = (plan, options) => [
  ...tacticsFound(plan, options),
  ...checkMatrices(plan, options),
];

const tacticsFound = whenChanged(
  ['tactics', 'tacticSteps', 'tacticGoals', 'tacticAnswers', 'tasks', 'cover'],
  (plan, { today }) => [
    ...costs(plan),
    ...inOrder(plan.tactics).flatMap(([id, tactic]) =>
      checkTactic({
        id,
        tactic,
        steps: stepsOf(plan.tacticSteps)(id),
        hasGoal: goalsOf(plan.tacticGoals)(id).length > 0,
        hasAnswer: answersOf(plan.tacticAnswers)(id).length > 0,
        hasTask: tasksOf(plan.tasks)(id).length > 0,
        periodEnd: plan.cover.periodEnd,
        today,
      }),
    ),
  ],
);

/** Of a tactic that was dropped, or only just added, nothing is asked but its name. */
function checkTactic(view: TacticInView): Finding[] {
  const rules = view.tactic.status === 'dropped' || isBlank(view) ? [noName] : tacticRules;
  return rules.flatMap((rule) => rule(view) ?? []);
}

function isBlank({ tactic, steps, hasGoal }: TacticInView): boolean {
  const { name, ownerRoleId, start, end, cost } = tactic;
  const texts = [name.trim(), start, end];
  return (
    texts.every((text) => text === '') &&
    ownerRoleId === null &&
    cost === null &&
    steps.length === 0 &&
    !hasGoal
  );
}

function costs({ tactics, cover }: Plan): Finding[] {
  const hasCosts = Object.values(tactics).some(({ cost }) => cost !== null);
  if (!hasCosts || cover.currency !== '') return [];
  return [
    finding('noCurrency', {
      severity: 'warn',
      place: { step: 'tactics', part: 'cover', rowId: '', field: 'currency' },
      ...reasoned('tactics.noCurrency'),
    }),
  ];
}
