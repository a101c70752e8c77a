import type { DocumentWords } from './chapters/chapter';
import { criterionName } from './comparison/words';
import { measureName } from './measures/words';
import type { Plan } from './plan';
import { stageName } from './stages/words';
import { saidIn } from './said';
import { rowOf } from './shared/rows';

/** What people would call a row: its name, or the beginning of what it says. '' where nothing is filled in. */
export function nameOfRow(
  plan: Plan,
  part: keyof Plan,
  id: string,
  translate: DocumentWords,
): string {
  const named: Partial<Record<keyof Plan, () => string | undefined>> = {
    measures: () => mapped(rowOf(plan.measures, id), (row) => measureName(row, translate)),
    criteria: () => mapped(rowOf(plan.criteria, id), (row) => criterionName(row, translate)),
    stages: () => mapped(rowOf(plan.stages, id), (row) => stageName(row, translate)),
    readings: () =>
      mapped(rowOf(plan.readings, id), ({ measureId }) =>
        nameOfRow(plan, 'measures', measureId, translate),
      ),
    scores: () =>
      mapped(rowOf(plan.scores, id), ({ criterionId }) =>
        nameOfRow(plan, 'criteria', criterionId, translate),
      ),
  };
  return named[part]?.() ?? saidIn(plan[part], id);
}

const mapped = <T>(row: T | undefined, nameOf: (row: T) => string) =>
  row === undefined ? undefined : nameOf(row);
