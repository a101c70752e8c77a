import { makeTasks } from '../make-tasks';
import type { Plan } from '../plan';
import { fillRow } from '../rows';
import type { Tactic, TacticStep } from '../tactics/schema';
import { finding, reasoned, sentence, type Finding, type Place } from './finding';

/** What a rule sees: one tactic with what refers to it. */
export interface TacticInView {
  readonly id: string;
  readonly tactic: Tactic;
  readonly steps: readonly (readonly [id: string, step: TacticStep])[];
  readonly hasGoal: boolean;
  readonly hasAnswer: boolean;
  readonly hasTask: boolean;
  /** The plan's last day, or ''. */
  readonly periodEnd: string;
  /** ISO calendar date. */
  readonly today: string;
}

type Rule = (view: TacticInView) => Finding | readonly Finding[] | null;

/** A field, or the part that links the tactic with others. */
type TacticField = keyof Tactic | 'tacticGoals' | 'tacticAnswers' | 'tasks';
const at = (rowId: string, field: TacticField): Place => ({
  step: 'tactics',
  part: 'tactics',
  rowId,
  field,
});

export const noName: Rule = ({ id, tactic }) =>
  tactic.name.trim() !== ''
    ? null
    : finding('noName', {
        severity: 'stop',
        place: at(id, 'name'),
        ...reasoned('tactics.noName'),
      });

const noGoal: Rule = ({ id, hasGoal }) =>
  hasGoal
    ? null
    : finding('noGoal', {
        severity: 'warn',
        place: at(id, 'tacticGoals'),
        ...reasoned('tactics.noGoal'),
      });

const answersNothing: Rule = ({ id, hasAnswer }) =>
  hasAnswer
    ? null
    : finding('answersNothing', {
        severity: 'note',
        place: at(id, 'tacticAnswers'),
        ...reasoned('tactics.answersNothing'),
      });

const noOwner: Rule = ({ id, tactic }) =>
  tactic.ownerRoleId !== null
    ? null
    : finding('noOwner', {
        severity: 'warn',
        place: at(id, 'ownerRoleId'),
        ...reasoned('tactics.noOwner'),
      });

const noDates: Rule = ({ id, tactic: { start, end } }) => {
  if (start !== '' && end !== '') return null;
  const title = start === '' && end === '' ? 'noDates' : start === '' ? 'noStart' : 'noEnd';
  return finding('noDates', {
    severity: 'warn',
    place: at(id, start === '' ? 'start' : 'end'),
    title: sentence(`tactics.${title}`),
    why: [sentence('tactics.noDates.why')],
  });
};

const endBeforeStart: Rule = ({ id, tactic: { start, end } }) =>
  start === '' || end === '' || end >= start
    ? null
    : finding('endBeforeStart', {
        severity: 'stop',
        place: at(id, 'end'),
        ...reasoned('tactics.endBeforeStart', { date: { date: start } }),
        cures: [
          {
            label: sentence('tactics.cure.swapDates'),
            apply: (plan) => fillRow(plan, 'tactics', id, { start: end, end: start }),
          },
        ],
      });

const endsAfterPeriod: Rule = ({ id, tactic: { start, end }, periodEnd }) => {
  if (end === '' || periodEnd === '' || end <= periodEnd) return null;
  const date = { date: periodEnd };
  const cure = {
    label: sentence('tactics.cure.setEnd', { date }),
    apply: (plan: Plan) => fillRow(plan, 'tactics', id, { end: periodEnd }),
  };
  return finding('endsAfterPeriod', {
    severity: 'note',
    place: at(id, 'end'),
    ...reasoned('tactics.endsAfterPeriod', { date }),
    cures: start > periodEnd ? [] : [cure],
  });
};

const pastEnd: Rule = ({ id, tactic: { end, status }, today }) =>
  end === '' || end >= today || status === 'done'
    ? null
    : finding('pastEnd', {
        severity: 'warn',
        place: at(id, 'status'),
        ...reasoned('tactics.pastEnd', { date: { date: end } }),
        cures: [
          {
            label: sentence('tactics.cure.markDone'),
            apply: (plan) => fillRow(plan, 'tactics', id, { status: 'done' }),
          },
        ],
      });

const noTask: Rule = ({ id, hasTask, steps, tactic: { status } }) =>
  hasTask || status === 'done'
    ? null
    : finding('noTask', {
        severity: 'warn',
        place: at(id, 'tasks'),
        ...reasoned('tactics.noTask'),
        cures: [
          {
            label: sentence(
              steps.length === 0 ? 'tactics.cure.makeTask' : 'tactics.cure.makeTasks',
            ),
            apply: (plan) => makeTasks(plan, id),
          },
        ],
      });

const stepsAfterEnd: Rule = ({ id, tactic: { end }, steps }) =>
  steps.flatMap(([stepId, { due, isDone }]) => {
    if (end === '' || due <= end || isDone) return [];
    return finding('stepAfterEnd', {
      severity: 'warn',
      place: { step: 'tactics', part: 'tacticSteps', rowId: stepId, field: 'due' },
      ...reasoned('tactics.stepAfterEnd', { date: { date: end } }),
      cures: [
        {
          label: sentence('tactics.cure.setStepDue', { date: { date: end } }),
          apply: (plan) => fillRow(plan, 'tacticSteps', stepId, { due: end }),
        },
        {
          label: sentence('tactics.cure.moveEnd', { date: { date: due } }),
          apply: (plan) => fillRow(plan, 'tactics', id, { end: due }),
        },
      ],
    });
  });

/** In the order of the fields, as a person fills them in. */
export const tacticRules: readonly Rule[] = [
  noName,
  noGoal,
  answersNothing,
  noOwner,
  noDates,
  endBeforeStart,
  endsAfterPeriod,
  pastEnd,
  stepsAfterEnd,
  noTask,
];
