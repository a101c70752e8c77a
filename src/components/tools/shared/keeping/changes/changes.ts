import { isolated } from '../../../../../i18n/isolated';
import type { Plan } from '../../../../../plan/plan';
import { steps } from '../../../../../plan/progress/schema';
import type { Difference } from '../../../../../store/plan-files';
import type { CopyWords } from '../words';
import { rowIn } from './rows';
import { titleOf } from './titles';
import { valueInWords } from './values';

/** What a field or a whole row says; undefined: it is not there. */
export type Said = Difference['here'];

/** One field or row that says something else in two states of a plan. */
export interface Change {
  readonly path: readonly string[];
  readonly before: Said;
  readonly after: Said;
}

export interface Plans {
  readonly before: Plan;
  readonly after: Plan;
}

/** "Goal “First reply” · target: 4 hours → 2 hours" */
export function changeInWords(change: Change, plans: Plans, words: CopyWords): string {
  const { path, before, after } = change;
  const place = placeInWords(path, plans, words);
  const field = fieldOf(path, plans);
  if (field === undefined) {
    return words.t(after === undefined ? 'change.removed' : 'change.added', { place });
  }
  if (field === 'order') return words.t('change.moved', { place });
  return words.t('change.field', {
    place,
    field: fieldInWords(path, field, words),
    before: isolated(saidInWords({ path, said: before, beside: after }, plans, 'before', words)),
    after: isolated(saidInWords({ path, said: after, beside: before }, plans, 'after', words)),
  });
}

/** Where it is: "Goal “First reply” · target", "Cover · title". */
export function spotInWords(path: Change['path'], plans: Plans, words: CopyWords): string {
  const place = placeInWords(path, plans, words);
  const field = fieldOf(path, plans);
  return field === undefined
    ? place
    : words.t('spot', { place, field: fieldInWords(path, field, words) });
}

export interface Saying {
  readonly path: Change['path'];
  readonly said: Said;
  /** What the other state says; a long text is shown where it departs from it. */
  readonly beside: Said;
}

/** What stands there, as a person reads it in that state of the plan. */
export function saidInWords(
  { path, said, beside }: Saying,
  plans: Plans,
  state: keyof Plans,
  words: CopyWords,
): string {
  const field = fieldOf(path, plans);
  if (field === undefined) return words.t(said === undefined ? 'said.gone' : 'said.there');
  const [part = '', row = ''] = path;
  return valueInWords({ part, row, field, said, beside }, plans[state], words);
}

/** Undefined: the whole row. */
function fieldOf(
  [part = '', first = '', second]: Change['path'],
  plans: Plans,
): string | undefined {
  return isRow(plans.before, part, first) || isRow(plans.after, part, first) ? second : first;
}

const isRow = (plan: Plan, part: string, key: string) => rowIn(plan, part, key) !== undefined;

function placeInWords([part = '', row = '']: Change['path'], plans: Plans, words: CopyWords) {
  const key = `place.${part}`;
  if (!words.has(key)) return words.t('place.other');
  const title = titleOf(plans.after, part, row, words) || titleOf(plans.before, part, row, words);
  return words.t(key, { title: isolated(title || words.t('untitled')) });
}

function fieldInWords([part = '']: Change['path'], field: string, words: CopyWords): string {
  if (part === 'progress') return stepInWords(field, words);
  const key = `field.${field}`;
  return words.t(words.has(key) ? key : 'field.other');
}

function stepInWords(step: string, { t, has }: CopyWords): string {
  const key = `step.${step}`;
  if (has(key)) return t(key);
  const number = steps.findIndex((name) => name === step);
  return number < 0 ? t('field.other') : t('field.step', { number });
}
