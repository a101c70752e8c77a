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
  switch (part) {
    case 'measures': {
      const measure = rowOf(plan.measures, id);
      return measure ? measureName(measure, translate) : '';
    }
    case 'criteria': {
      const criterion = rowOf(plan.criteria, id);
      return criterion ? criterionName(criterion, translate) : '';
    }
    case 'stages': {
      const stage = rowOf(plan.stages, id);
      return stage ? stageName(stage, translate) : '';
    }
    case 'readings': {
      const reading = rowOf(plan.readings, id);
      return reading ? nameOfRow(plan, 'measures', reading.measureId, translate) : '';
    }
    case 'scores': {
      const score = rowOf(plan.scores, id);
      return score ? nameOfRow(plan, 'criteria', score.criterionId, translate) : '';
    }
    default:
      return saidIn(plan[part], id);
  }
}

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
