import { measureFirst, setBaseline, setDue } from '../goals/edits';
import type { Goal } from '../goals/schema';
import type { Measure } from '../measures/schema';
import type { Plan } from '../plan';
import { addRow, link, linkId } from '../rows';
import { rowOf } from '../shared/rows';
import { finding, reasoned, sentence, type Finding, type Place } from './finding';
import { offScale } from './off-scale';
import { scaleOf, splitOf } from './waves-view';

/** What a rule sees: one goal with what it refers to. */
export interface GoalInView {
  readonly id: string;
  readonly goal: Goal;
  /** Null: none is chosen. */
  readonly measure: Measure | null;
  /** The goal that it serves. */
  readonly served: { readonly id: string; readonly goal: Goal } | null;
  /** The last day for which its measure was read, or ''. */
  readonly lastRead: string;
  /** The plan has tactics, and none of them serves this goal or a sub-goal of it. */
  readonly isIdle: boolean;
  /** The plan's last day, or ''. */
  readonly periodEnd: string;
  /** ISO calendar date. */
  readonly today: string;
}

type Rule = (view: GoalInView) => Finding | null;

/** A field, or the part that links tactics with goals. */
const at = (rowId: string, field: keyof Goal | 'tacticGoals'): Place => ({
  step: 'goals',
  part: 'goals',
  rowId,
  field,
});

const sentenceEmpty: Rule = ({ id, goal }) =>
  goal.sentence.trim() !== ''
    ? null
    : finding('sentenceEmpty', {
        severity: 'stop',
        place: at(id, 'sentence'),
        ...reasoned('sentenceEmpty'),
      });

const noMeasure: Rule = ({ id, measure }) =>
  measure !== null
    ? null
    : finding('noMeasure', {
        severity: 'warn',
        place: at(id, 'measureId'),
        ...reasoned('noMeasure'),
      });

const noBaseline: Rule = ({ id, goal }) => {
  if (goal.baseline !== null) return null;
  if (goal.baselineBasis === 'toMeasure') {
    return finding('baselineToMeasure', {
      severity: 'note',
      place: at(id, 'baseline'),
      ...reasoned('baselineToMeasure'),
    });
  }
  return finding('noBaseline', {
    severity: 'warn',
    place: at(id, 'baseline'),
    ...reasoned('noBaseline'),
    cures: [{ label: sentence('cure.measureFirst'), apply: (plan) => measureFirst(plan, id) }],
  });
};

const noTarget: Rule = ({ id, goal }) =>
  goal.target !== null
    ? null
    : finding('noTarget', {
        severity: 'warn',
        place: at(id, 'target'),
        ...reasoned('noTarget'),
      });

const beyondScale =
  (field: 'baseline' | 'target'): Rule =>
  ({ id, goal, measure }) => {
    const value = goal[field];
    if (value === null || measure === null) return null;
    const title = `${field}OffScale` as const;
    return offScale(title, { place: at(id, field), title, value, unit: measure.unit });
  };

const targetIsBaseline: Rule = ({ id, goal: { baseline, target } }) =>
  target === null || target !== baseline
    ? null
    : finding('targetIsBaseline', {
        severity: 'stop',
        place: at(id, 'target'),
        ...reasoned('targetIsBaseline'),
      });

const targetOnWrongSide: Rule = ({ id, goal: { baseline, target }, measure }) => {
  if (baseline === null || target === null || measure === null) return null;
  const isBetter = measure.better === 'higher' ? target >= baseline : target <= baseline;
  if (isBetter) return null;
  const isHigher = measure.better === 'higher';
  return finding('targetOnWrongSide', {
    severity: 'stop',
    place: at(id, 'target'),
    title: sentence('targetOnWrongSide', { target, baseline }),
    why: [sentence(isHigher ? 'targetOnWrongSide.higher' : 'targetOnWrongSide.lower')],
  });
};

const noReplies: Rule = ({ id, goal, measure }) =>
  measure === null || scaleOf(measure) === null || goal.replies
    ? null
    : finding('noReplies', {
        severity: 'note',
        place: at(id, 'replies'),
        ...reasoned('noReplies'),
      });

const moreRepliesThanCustomers: Rule = ({ id, goal: { replies, population } }) =>
  replies === null || population === null || replies <= population
    ? null
    : finding('moreRepliesThanCustomers', {
        severity: 'stop',
        place: at(id, 'replies'),
        ...reasoned('moreRepliesThanCustomers', { replies, population }),
      });

const splitImpossible: Rule = ({ id, goal, measure }) => {
  const { promoters, detractors } = goal;
  if (measure?.kind !== 'nps' || promoters === null || detractors === null) return null;
  if (splitOf(goal) !== null) return null;
  return finding('splitImpossible', {
    severity: 'stop',
    place: at(id, 'promoters'),
    ...reasoned('splitImpossible', { promoters, detractors }),
  });
};

/** A split gives the score; entered figures are often rounded, so one point apart is no contradiction. */
const splitContradictsBaseline: Rule = ({ id, goal, measure }) => {
  const split = splitOf(goal);
  if (measure?.kind !== 'nps' || split === null || goal.baseline === null) return null;
  const score = Number((split.p - split.d).toFixed(6));
  if (Math.abs(score - goal.baseline) <= 1) return null;
  const params = { promoters: split.p, detractors: split.d, score, baseline: goal.baseline };
  return finding('splitContradictsBaseline', {
    severity: 'warn',
    place: at(id, 'baseline'),
    title: sentence('splitContradictsBaseline', params),
    why: [sentence('splitContradictsBaseline.why', params)],
    cures: [
      {
        label: sentence('cure.setBaseline', { value: score }),
        apply: (plan) => setBaseline(plan, id, score),
      },
    ],
  });
};

const noOwner: Rule = ({ id, goal }) =>
  goal.ownerRoleId !== null
    ? null
    : finding('noOwner', {
        severity: 'warn',
        place: at(id, 'ownerRoleId'),
        ...reasoned('noOwner'),
      });

const noDue: Rule = ({ id, goal }) =>
  goal.due !== ''
    ? null
    : finding('noDue', {
        severity: 'warn',
        place: at(id, 'due'),
        ...reasoned('noDue'),
      });

const dueAfterServed: Rule = ({ id, goal, served }) => {
  const limit = served?.goal.due ?? '';
  if (served === null || goal.due === '' || limit === '' || goal.due <= limit) return null;
  const { due } = goal;
  return finding('dueAfterServed', {
    severity: 'warn',
    place: at(id, 'due'),
    ...reasoned('dueAfterServed', { date: { date: limit } }),
    cures: [
      {
        label: sentence('cure.dueWithServed', { date: { date: limit } }),
        apply: (plan) => setDue(plan, id, limit),
      },
      {
        label: sentence('cure.moveServed', { date: { date: due } }),
        apply: (plan) => setDue(plan, served.id, due),
      },
    ],
  });
};

const dueAfterPeriod: Rule = ({ id, goal: { due }, periodEnd }) =>
  due === '' || periodEnd === '' || due <= periodEnd
    ? null
    : finding('dueAfterPeriod', {
        severity: 'note',
        place: at(id, 'due'),
        ...reasoned('dueAfterPeriod', { date: { date: periodEnd } }),
      });

/** Once the measure was read at the end, everybody can see whether the goal was reached. */
const duePast: Rule = ({ id, goal: { due }, lastRead, today }) =>
  due === '' || due >= today || lastRead >= due
    ? null
    : finding('duePast', {
        severity: 'warn',
        place: at(id, 'due'),
        ...reasoned('duePast', { date: { date: due } }),
      });

const noTactic: Rule = ({ id, isIdle }) =>
  isIdle
    ? finding('noTactic', {
        severity: 'warn',
        place: at(id, 'tacticGoals'),
        ...reasoned('noTactic'),
        cures: [{ label: sentence('cure.beginTactic'), apply: (plan) => beginTactic(plan, id) }],
      })
    : null;

/** The tactic's id comes from the goal's, so that pressing twice, or in two tabs, begins one. */
function beginTactic(plan: Plan, goalId: string): Plan {
  const goal = rowOf(plan.goals, goalId);
  if (!goal) return plan;
  const id = linkId('for', goalId);
  const begun = addRow(plan, { part: 'tactics', id, fields: { name: goal.sentence } });
  return link(begun, 'tacticGoals', id, goalId);
}

/** In the order of the fields, as a person fills them in. */
export const goalRules: readonly Rule[] = [
  sentenceEmpty,
  noMeasure,
  noBaseline,
  beyondScale('baseline'),
  noTarget,
  beyondScale('target'),
  targetIsBaseline,
  targetOnWrongSide,
  noReplies,
  moreRepliesThanCustomers,
  splitImpossible,
  splitContradictsBaseline,
  noOwner,
  noDue,
  dueAfterServed,
  dueAfterPeriod,
  duePast,
  noTactic,
];
