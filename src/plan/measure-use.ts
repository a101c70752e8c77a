import { flatGoals, goalTree } from './goals/tree';
import type { Goal } from './goals/schema';
import type { Measure, Reading } from './measures/schema';
import type { Plan } from './plan';
import { inOrder, rowOf } from './shared/rows';

/** Where a measure stands and should come to. */
export interface Aim {
  readonly baseline: number | null;
  readonly target: number | null;
  /** The goals that say what the measure itself does not. */
  readonly baselineFrom: string | null;
  readonly targetFrom: string | null;
  /** A goal wants the baseline measured first. */
  readonly isToBeMeasured: boolean;
}

/** What a measure itself says, and otherwise the first goal that names it: nothing is typed twice. */
export function aimOf(plan: Plan, measureId: string): Aim {
  const measure = rowOf(plan.measures, measureId);
  const goals = goalsOf(plan, measureId);
  const says = (field: 'baseline' | 'target') => goals.find(({ goal }) => goal[field] !== null);
  const baselineFrom = measure?.baseline == null ? says('baseline') : undefined;
  const targetFrom = measure?.target == null ? says('target') : undefined;
  return {
    baseline: measure?.baseline ?? baselineFrom?.goal.baseline ?? null,
    target: measure?.target ?? targetFrom?.goal.target ?? null,
    baselineFrom: baselineFrom?.id ?? null,
    targetFrom: targetFrom?.id ?? null,
    isToBeMeasured: goals.some(({ goal }) => goal.baselineBasis === 'toMeasure'),
  };
}

interface NamingGoal {
  readonly id: string;
  readonly goal: Goal;
}

/** A part never changes, so that its rows are sorted to their measures once for all who ask. */
const goalsKnown = new WeakMap<Plan['goals'], Map<string | null, NamingGoal[]>>();

/** The goals that name a measure, as the tree has them. */
export function goalsOf({ goals }: Plan, measureId: string): readonly NamingGoal[] {
  const known =
    goalsKnown.get(goals) ??
    Map.groupBy<string | null, NamingGoal>(
      flatGoals(goalTree(goals)),
      ({ goal }) => goal.measureId,
    );
  goalsKnown.set(goals, known);
  return known.get(measureId) ?? [];
}

export interface MeasureUse {
  readonly goals: readonly string[];
  readonly surveys: readonly string[];
  readonly standards: readonly string[];
}

/** What in the plan relies on a measure, by id. */
export function useOf(plan: Plan, measureId: string): MeasureUse {
  const asked = Object.values(plan.questions).filter(
    (question) => question.measureId === measureId,
  );
  return {
    goals: goalsOf(plan, measureId).map(({ id }) => id),
    surveys: [...new Set(asked.map(({ surveyId }) => surveyId))],
    standards: inOrder(plan.standards).flatMap(([id, row]) =>
      row.measureId === measureId ? [id] : [],
    ),
  };
}

const readingsKnown = new WeakMap<Plan['readings'], Map<string, DatedReading[]>>();

/** The readings of a measure that have a day and a value, the oldest first. */
export function readingsOf({ readings }: Plan, measureId: string): readonly DatedReading[] {
  const known =
    readingsKnown.get(readings) ??
    Map.groupBy(datedReadings(readings), ({ reading }) => reading.measureId);
  readingsKnown.set(readings, known);
  return known.get(measureId) ?? [];
}

function datedReadings(readings: Plan['readings']): DatedReading[] {
  return inOrder(readings)
    .flatMap(([id, reading]) =>
      reading.date !== '' && reading.value !== null
        ? [{ id, reading, date: reading.date, value: reading.value }]
        : [],
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

export interface DatedReading {
  readonly id: string;
  readonly reading: Reading;
  readonly date: string;
  readonly value: number;
}

export type Verdict = 'met' | 'notMet' | 'cannotTell';

/**
 * Whether a reading reaches what it should. Where its interval holds the target, chance alone may have put
 * it on the one side or the other.
 */
export function verdictOn(
  { value, low, high }: Pick<Reading, 'low' | 'high'> & { readonly value: number },
  target: number,
  better: Measure['better'],
): Verdict {
  const isSample = low !== null && high !== null;
  const [worst, best] = isSample ? [low, high] : [value, value];
  if (better === 'higher') return worst >= target ? 'met' : best < target ? 'notMet' : 'cannotTell';
  return best <= target ? 'met' : worst > target ? 'notMet' : 'cannotTell';
}
