import { aimOf, readingsOf, verdictOn, type DatedReading, type Verdict } from '../measure-use';
import type { Measure } from '../measures/schema';
import type { Plan } from '../plan';
import { inOrder, rowOf } from '../shared/rows';
import type { Standard } from '../standards/schema';
import { demandOf } from './demand';

/** What is missing before anything can be said. */
export type Outcome = Verdict | 'noReading' | 'noTarget';

interface MeasureLine {
  readonly id: string;
  readonly measure: Measure;
  readonly baseline: number | null;
  readonly target: number | null;
  /** The last reading of the period. */
  readonly last: DatedReading | null;
  /** The last one before the period. */
  readonly before: DatedReading | null;
  readonly outcome: Outcome;
}

interface StandardLine {
  readonly id: string;
  readonly standard: Standard;
  readonly measure: Measure | null;
  readonly last: DatedReading | null;
  readonly outcome: Outcome | 'noMeasure';
}

export interface Report {
  readonly start: string;
  readonly end: string;
  readonly measures: readonly MeasureLine[];
  readonly standards: readonly StandardLine[];
}

/** What the readings of a period say of targets and standards. @param period ISO dates; '' for an open end */
export function reportOn(plan: Plan, { start, end }: { start: string; end: string }): Report {
  const isIn = ({ date }: DatedReading) => date >= start && (end === '' || date <= end);
  const lastIn = (measureId: string) => readingsOf(plan, measureId).findLast(isIn) ?? null;
  return {
    start,
    end,
    measures: inOrder(plan.measures).map(([id, measure]) => {
      const { baseline, target } = aimOf(plan, id);
      const last = lastIn(id);
      const before = readingsOf(plan, id).findLast(({ date }) => date < start) ?? null;
      const outcome = outcomeOf(last, target, measure.better);
      return { id, measure, baseline, target, last, before, outcome };
    }),
    standards: inOrder(plan.standards).map(([id, standard]) => {
      const measure = rowOf(plan.measures, standard.measureId) ?? null;
      const last = standard.measureId === null ? null : lastIn(standard.measureId);
      const aim = measure === null ? null : demandOf(standard, measure);
      const outcome = measure === null ? 'noMeasure' : outcomeOf(last, aim, measure.better);
      return { id, standard, measure, last, outcome };
    }),
  };
}

function outcomeOf(
  last: DatedReading | null,
  target: number | null,
  better: Measure['better'],
): Outcome {
  if (last === null) return 'noReading';
  if (target === null) return 'noTarget';
  const { low, high } = last.reading;
  return verdictOn({ value: last.value, low, high }, target, better);
}

/** The period of the service report; what is not chosen is the plan's own. */
export function reportPeriod({ report, cover }: Plan): { start: string; end: string } {
  return { start: report.start || cover.periodStart, end: report.end || cover.periodEnd };
}
