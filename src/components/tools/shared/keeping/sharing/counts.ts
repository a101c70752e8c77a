import type { Plan } from '../../../../../plan/plan';
import { countInWords, type CopyWords } from '../words';

/** "4 goals", "3 measures": of each part that has rows. Rows that only join others are not counted. */
export function countsInWords(plan: Plan, words: CopyWords): string[] {
  return Object.entries(plan).flatMap(([part, rows]) => {
    const count = Object.keys(rows).length;
    const said = count > 0 ? countInWords(part, count, words) : undefined;
    return said === undefined ? [] : [said];
  });
}
