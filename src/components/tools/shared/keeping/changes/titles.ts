import { formatDate } from '../../../../../i18n/format';
import { measureName } from '../../../../../plan/measures/words';
import type { Plan } from '../../../../../plan/plan';
import { referenceIn } from '../../../../../plan/references';
import { rowOf } from '../../../../../plan/shared/rows';
import type { CopyWords } from '../words';
import { own, rowIn } from './rows';
import { quotable } from './texts';

/** Fields that say which row it is, the first that is filled. */
const naming = ['sentence', 'name', 'text', 'wording', 'keyword', 'heard', 'date', 'kind'];

/** What a row is called; '' if it has no name yet or is not there. */
export function titleOf(plan: Plan, part: string, id: string, words: CopyWords): string {
  const row = rowIn(plan, part, id);
  if (!row) return '';
  return ownTitle(plan, part, id, words) || titleByOthers(plan, part, row, words);
}

function ownTitle(plan: Plan, part: string, id: string, words: CopyWords): string {
  if (part === 'measures') {
    const measure = rowOf(plan.measures, id);
    return measure ? measureName(measure, words.t) : '';
  }
  const row = rowIn(plan, part, id);
  for (const field of naming) {
    const value = own(row, field);
    if (typeof value === 'string' && value.trim() !== '') return named(part, field, value, words);
  }
  return '';
}

/** One of the usual kinds has its word, and a date is read as one. */
function named(part: string, field: string, value: string, { t, has, locale }: CopyWords): string {
  if (field === 'date') return formatDate(value, locale);
  const keys = [`said.${part}.${field}.${value}`, `said.${field}.${value}`, `${field}.${value}`];
  const key = keys.find((name) => field === 'kind' && has(name));
  return key !== undefined && has(key) ? t(key) : quotable(value);
}

/** A row that only joins others is called as they are. */
function titleByOthers(plan: Plan, part: string, row: object, words: CopyWords): string {
  const titles = Object.entries(row).flatMap(([field, id]: [string, unknown]) => {
    const to = referenceIn(part, field)?.to;
    return to && typeof id === 'string' ? ownTitle(plan, to, id, words) || [] : [];
  });
  return titles.join(' · ');
}
