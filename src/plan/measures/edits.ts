import { limits } from '../shared/fields';
import { addRow, changeRow, rowOf } from '../shared/rows';
import { keptText } from '../shared/text';
import { startOf, type Definition } from './kinds';
import type { Measure, MeasureKind, Measures } from './schema';

interface HasMeasures {
  readonly measures: Measures;
}

export interface NewMeasure {
  /** From `newId()`. */
  id: string;
  kind: MeasureKind;
  name?: string;
  /** The measure that it follows; null: before all others; not given: last. */
  after?: string | null;
}

/** A measure starts with the usual definition of its kind. */
export function addMeasure<P extends HasMeasures>(
  plan: P,
  { id, kind, name = '', after }: NewMeasure,
): P {
  const measure: Measure = {
    order: '',
    name: keptText(name, limits.name),
    note: '',
    baseline: null,
    target: null,
    cadence: '',
    source: '',
    ownerRoleId: null,
    ...startOf(kind),
  };
  return withMeasures(plan, addRow(plan.measures, id, measure, after));
}

export function renameMeasure<P extends HasMeasures>(plan: P, id: string, name: string): P {
  return change(plan, id, { name: keptText(name, limits.name) });
}

/** A new kind brings its own usual definition; name and note stay. */
export function setMeasureKind<P extends HasMeasures>(plan: P, id: string, kind: MeasureKind): P {
  if (rowOf(plan.measures, id)?.kind === kind) return plan;
  return change(plan, id, startOf(kind));
}

export type MeasureChoices = Omit<Definition, 'kind'>;

/** Says how the measure is worked out. A figure that becomes a share brings its scale with it. */
export function defineMeasure<P extends HasMeasures>(
  plan: P,
  id: string,
  definition: Partial<MeasureChoices>,
): P {
  const measure = rowOf(plan.measures, id);
  if (!measure) return plan;
  return change(plan, id, { ...scaleFor(measure, definition), ...definition });
}

/** The part of cases within a threshold is in percent, and more of them is better, whatever the figure was before. */
function scaleFor(
  { kind, statistic: before }: Measure,
  { statistic }: Partial<MeasureChoices>,
): Partial<Measure> {
  if (statistic === undefined || (statistic === 'share') === (before === 'share')) return {};
  if (statistic === 'share') return { unit: 'percent', better: 'higher' };
  const { unit, better } = startOf(kind);
  return { unit, better };
}

function change<P extends HasMeasures>(plan: P, id: string, fields: Partial<Measure>): P {
  return withMeasures(plan, changeRow(plan.measures, id, fields));
}

function withMeasures<P extends HasMeasures>(plan: P, measures: Measures): P {
  return measures === plan.measures ? plan : { ...plan, measures };
}
