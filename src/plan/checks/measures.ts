import { beatLater } from '../cadence';
import { aimOf, goalsOf, readingsOf, verdictOn, type Aim, type DatedReading } from '../measure-use';
import { choicesOf } from '../measures/kinds';
import type { Measure } from '../measures/schema';
import type { Plan } from '../plan';
import { fillRow } from '../rows';
import { inOrder } from '../shared/rows';
import type { Check } from './check-plan';
import { finding, reasoned, sentence, type Finding, type Place } from './finding';
import { offScale } from './off-scale';
import { checkReadings } from './readings';
import { checkStandards } from './standards';

/** What a rule sees: one measure with what is known of it. */
interface MeasureInView {
  readonly plan: Plan;
  readonly id: string;
  readonly measure: Measure;
  readonly aim: Aim;
  readonly readings: readonly DatedReading[];
  readonly today: string;
}

type Rule = (view: MeasureInView) => Finding | null;

/** What will not work about measures, their readings and the standards. */
export const checkMeasures: Check = (plan, { today }) => [
  ...inOrder(plan.measures).flatMap(([id, measure]) => {
    const readings = readingsOf(plan, id);
    const view = { plan, id, measure, aim: aimOf(plan, id), readings, today };
    return measureRules.flatMap((rule) => rule(view) ?? []);
  }),
  ...checkReadings(plan, today),
  ...checkStandards(plan),
];

const at = (rowId: string, field: keyof Measure): Place => ({
  step: 'measures',
  part: 'measures',
  rowId,
  field,
});

const noName: Rule = ({ id, measure: { kind, name } }) =>
  (kind !== 'share' && kind !== 'count') || name.trim() !== ''
    ? null
    : finding('measures.noName', {
        severity: 'stop',
        place: at(id, 'name'),
        ...reasoned('measures.noName'),
      });

/** Choices on which teams differ: left open, two people count two things under one name. */
const open =
  (choice: 'hours' | 'earlyHangUps' | 'solvable'): Rule =>
  ({ id, measure }) =>
    !choicesOf(measure.kind).includes(choice) || measure[choice] !== ''
      ? null
      : finding(`measures.open.${choice}`, {
          severity: 'note',
          place: at(id, choice),
          title: sentence(`measures.open.${choice}`),
          why: [sentence('measures.open.why')],
        });

const noThreshold: Rule = ({ id, measure: { kind, statistic, threshold } }) => {
  const isAsked = kind === 'serviceLevel' || (statistic === 'share' && isTime(kind));
  if (!isAsked || threshold !== null) return null;
  return finding('measures.noThreshold', {
    severity: 'warn',
    place: at(id, 'threshold'),
    ...reasoned('measures.noThreshold'),
  });
};
const isTime = (kind: Measure['kind']) => kind === 'firstReplyTime' || kind === 'resolutionTime';

const noBaseline: Rule = ({ id, aim, readings }) => {
  if (aim.baseline !== null || aim.isToBeMeasured) return null;
  const [first] = readings;
  return finding('measures.noBaseline', {
    severity: 'warn',
    place: at(id, 'baseline'),
    ...reasoned('measures.noBaseline'),
    cures: first
      ? [
          {
            label: sentence('measures.cure.baseline', { date: { date: first.date } }),
            apply: (plan) => fillRow(plan, 'measures', id, { baseline: first.value }),
          },
        ]
      : [],
  });
};

const beyondScale =
  (field: 'baseline' | 'target'): Rule =>
  ({ id, measure }) => {
    const { [field]: value, unit } = measure;
    if (value === null) return null;
    const title = `${field}OffScale` as const;
    return offScale(`measures.${title}`, { place: at(id, field), title, value, unit });
  };

/** Two values for one thing: whoever reads the plan cannot tell which one counts. */
const targetsDiffer: Rule = ({ plan, id, measure: { target } }) => {
  const other = goalsOf(plan, id).find(({ goal }) => goal.target !== null)?.goal.target ?? null;
  if (target === null || other === null || target === other) return null;
  return finding('measures.targetsDiffer', {
    severity: 'warn',
    place: at(id, 'target'),
    ...reasoned('measures.targetsDiffer', { target, goal: other }),
    cures: [
      {
        label: sentence('measures.cure.targetOfGoal'),
        apply: (now) => fillRow(now, 'measures', id, { target: null }),
      },
    ],
  });
};

/**
 * Two readings like the last differ by √2 times its half width through chance alone. Where a goal says how
 * many replies it expects, its own check tells this.
 */
const changeTooSmall: Rule = ({ plan, id, measure, aim: { target }, readings }) => {
  const last = readings.at(-1);
  if (!last || target === null) return null;
  if (goalsOf(plan, id).some(({ goal }) => goal.replies !== null)) return null;
  const { low, high } = last.reading;
  if (low === null || high === null || high <= low) return null;
  if (verdictOn({ value: last.value, low, high }, target, measure.better) === 'met') return null;
  const chance = ((high - low) / 2) * Math.SQRT2;
  const change = Math.abs(target - last.value);
  if (change >= chance) return null;
  return finding('measures.changeTooSmall', {
    severity: 'warn',
    place: at(id, 'target'),
    title: sentence('measures.changeTooSmall', { target }),
    why: [
      sentence('measures.changeTooSmall.why', {
        date: { date: last.date },
        low: round(low),
        high: round(high),
        chance: round(chance),
        change: round(change),
      }),
    ],
    arithmetic: [
      sentence('measures.changeTooSmall.work', {
        half: round((high - low) / 2),
        chance: round(chance),
      }),
    ],
  });
};
const round = (value: number) => Number(value.toFixed(2));

const noCadence: Rule = ({ id, measure }) =>
  measure.cadence !== ''
    ? null
    : finding('measures.noCadence', {
        severity: 'warn',
        place: at(id, 'cadence'),
        ...reasoned('measures.noCadence'),
        cures: [
          {
            label: sentence('measures.cure.monthly'),
            apply: (plan) => fillRow(plan, 'measures', id, { cadence: 'monthly' }),
          },
        ],
      });

const noSource: Rule = ({ id, measure }) =>
  measure.source.trim() !== ''
    ? null
    : finding('measures.noSource', {
        severity: 'warn',
        place: at(id, 'source'),
        ...reasoned('measures.noSource'),
      });

const noOwner: Rule = ({ plan, id, measure }) => {
  if (measure.ownerRoleId !== null) return null;
  const owner = goalsOf(plan, id).find(({ goal }) => goal.ownerRoleId !== null)?.goal.ownerRoleId;
  return finding('measures.noOwner', {
    severity: 'warn',
    place: at(id, 'ownerRoleId'),
    ...reasoned('measures.noOwner'),
    cures: owner
      ? [
          {
            label: sentence('measures.cure.ownerOfGoal', {
              role: plan.roles[owner]?.name ?? '',
            }),
            apply: (now) => fillRow(now, 'measures', id, { ownerRoleId: owner }),
          },
        ]
      : [],
  });
};

/** A goal's measure is to be read in its cadence; before the plan begins nothing is late. */
const overdue: Rule = ({ plan, id, measure: { cadence }, readings, today }) => {
  if (cadence === '' || goalsOf(plan, id).length === 0) return null;
  const last = readings.at(-1);
  const from = last?.date ?? plan.cover.periodStart;
  if (from === '') return null;
  const due = beatLater(from, cadence);
  if (due >= today) return null;
  const title = last
    ? sentence('measures.overdue', { date: { date: last.date }, due: { date: due } })
    : sentence('measures.neverRead', { date: { date: from } });
  return finding('measures.overdue', {
    severity: 'warn',
    place: at(id, 'cadence'),
    title,
    why: [sentence('measures.overdue.why')],
  });
};

/** Contacts answered and questionnaires sent back are two things with one name. */
const surveyedResponseRate: Rule = ({ plan, id, measure: { kind } }) => {
  if (kind !== 'responseRate') return null;
  if (!Object.values(plan.questions).some((question) => question.measureId === id)) return null;
  return finding('measures.notASurvey', {
    severity: 'note',
    place: at(id, 'source'),
    ...reasoned('measures.notASurvey'),
  });
};

/** In the order of the fields. */
const measureRules: readonly Rule[] = [
  noName,
  open('hours'),
  noThreshold,
  open('earlyHangUps'),
  open('solvable'),
  noBaseline,
  beyondScale('baseline'),
  beyondScale('target'),
  targetsDiffer,
  changeTooSmall,
  noCadence,
  overdue,
  noSource,
  surveyedResponseRate,
  noOwner,
];
