import { formatDate, formatNumber } from '../../../../../i18n/format';
import { isLocale, nameOf } from '../../../../../i18n/locales';
import type { Measure } from '../../../../../plan/measures/schema';
import { measuredValue } from '../../../../../plan/measures/words';
import type { Plan } from '../../../../../plan/plan';
import { referenceIn } from '../../../../../plan/references';
import { rowOf } from '../../../../../plan/shared/rows';
import type { CopyWords } from '../words';
import type { Said } from './changes';
import { quotable, whereItDiffers } from './texts';
import { titleOf } from './titles';

interface Value {
  readonly part: string;
  /** Of a part without rows: the field. */
  readonly row: string;
  readonly field: string;
  readonly said: Said;
  readonly beside: Said;
}

/** A value as a person reads it in its state of the plan. */
export function valueInWords(value: Value, plan: Plan, words: CopyWords): string {
  const { t } = words;
  const { said } = value;
  if (said === undefined || said === null || said === '') return t('said.none');
  if (typeof said === 'boolean') return t(said ? 'said.true' : 'said.false');
  if (typeof said === 'number') return numberInWords(value, said, plan, words);
  if (typeof said !== 'string') return t('said.there');
  return referenceInWords(value, said, plan, words) ?? textInWords(value, said, words);
}

const measured = new Set(['baseline', 'target', 'value', 'low', 'high']);

function numberInWords(value: Value, said: number, plan: Plan, words: CopyWords): string {
  const { part, row, field } = value;
  const measure = measured.has(field) ? measureOf(part, row, plan) : undefined;
  if (measure) return measuredValue(said, measure, words.t, words.locale);
  const { currency } = plan.cover;
  return field === 'cost' && currency !== ''
    ? formatNumber(said, words.locale, { style: 'currency', currency })
    : formatNumber(said, words.locale);
}

function measureOf(part: string, row: string, plan: Plan): Measure | undefined {
  if (part === 'measures') return rowOf(plan.measures, row);
  const id =
    part === 'goals' ? rowOf(plan.goals, row)?.measureId : rowOf(plan.readings, row)?.measureId;
  return rowOf(plan.measures, id ?? null);
}

function referenceInWords({ part, field }: Value, id: string, plan: Plan, words: CopyWords) {
  const to = referenceIn(part, field)?.to;
  return to && (titleOf(plan, to, id, words) || words.t('untitled'));
}

/** A choice has its word; what a person wrote is quoted, shortened. */
function textInWords({ part, field, beside }: Value, text: string, words: CopyWords): string {
  if (field === 'locale' && isLocale(text)) return nameOf(text);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return formatDate(text, words.locale);
  const key = choiceKeys(part, field, text).find((name) => words.has(name));
  if (key !== undefined && words.has(key)) return words.t(key);
  return typeof beside === 'string' ? whereItDiffers(text, beside) : quotable(text);
}

/** Where the word of a choice may stand: with the parts, or with the fields that make the choice. */
function choiceKeys(part: string, field: string, choice: string): string[] {
  const usual = [`said.${part}.${field}.${choice}`, `said.${field}.${choice}`];
  if (part === 'progress') return [`state.${choice}`];
  if (field === 'kind') return [...usual, `kind.${choice}`];
  if (field.toLowerCase().endsWith('unit')) return [...usual, `unit.${choice}`];
  return part === 'measures' ? [...usual, `define.${field}.${choice}`] : usual;
}
