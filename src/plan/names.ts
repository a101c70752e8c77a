import { goalNumber } from './goals/to-document';
import { flatGoals, goalTree } from './goals/tree';
import type { Plan } from './plan';
import { rowOf, type Rows } from './shared/rows';

/** Fields that tell rows of a part apart, the first that is filled in. */
const naming = ['name', 'sentence', 'text', 'keyword', 'wording', 'heard', 'aim', 'code', 'date'];
/** Characters. */
const longest = 60;

/** What people would call a row: its name, or the beginning of what it says. '' where nothing is filled in. */
export function nameOfRow(plan: Plan, part: keyof Plan, id: string): string {
  const rows: Rows<unknown> = plan[part];
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
