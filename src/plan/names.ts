import type { DocumentWords } from './chapters/chapter';
import { criterionName } from './comparison/words';
import { goalNumber } from './goals/to-document';
import { flatGoals, goalTree } from './goals/tree';
import { measureName } from './measures/words';
import type { Plan } from './plan';
import { stageName } from './stages/words';
import { rowOf, type Rows } from './shared/rows';

/** Fields that tell rows of a part apart, the first that is filled in. */
const naming = ['name', 'sentence', 'text', 'keyword', 'wording', 'heard', 'aim', 'code', 'date'];
/** Characters. */
const longest = 60;

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

function saidIn(rows: Rows<unknown>, id: string): string {
  const row = rowOf(rows, id);
  if (typeof row !== 'object' || row === null) return '';
  const said = naming.map((field): unknown => Reflect.get(row, field));
  const name = said.find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof name === 'string' ? shortened(name) : '';
}

/** "1.2" by goal id. */
export const goalNumbers = (plan: Plan): ReadonlyMap<string, string> =>
  new Map(flatGoals(goalTree(plan.goals)).map((node) => [node.id, goalNumber(node)]));

function shortened(text: string): string {
  const [line = ''] = text.trim().split('\n');
  const letters = Array.from(line);
  return letters.length > longest ? `${letters.slice(0, longest).join('').trim()}…` : line;
}
