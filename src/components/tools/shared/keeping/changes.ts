import { formatDate, formatNumber } from '../../../../i18n/format';
import { isLocale, nameOf } from '../../../../i18n/locales';
import { measuredValue, measureName } from '../../../../plan/measures/words';
import type { Plan } from '../../../../plan/plan';
import { steps } from '../../../../plan/progress/schema';
import { rowOf } from '../../../../plan/shared/rows';
import type { Difference } from '../../../../store/plan-files';
import type { CopyWords } from './words';

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

/** "Goal “First reply” · Target: 4 hours → 2 hours" */
export function changeInWords(change: Change, plans: Plans, words: CopyWords): string {
  const { path, before, after } = change;
  const place = placeInWords(path, plans, words);
  const field = fieldOf(path);
  if (field === undefined) {
    return words.t(after === undefined ? 'change.removed' : 'change.added', { place });
  }
  if (field === 'order') return words.t('change.moved', { place });
  return words.t('change.field', {
    place,
    field: fieldInWords(path, words),
    before: apart(saidInWords(path, before, plans.before, words)),
    after: apart(saidInWords(path, after, plans.after, words)),
  });
}

/** So that what is written in one direction does not turn what stands beside it (U+2068, U+2069). */
const apart = (text: string) => `\u2068${text}\u2069`;

/** Where it is: "Goal “First reply” · Target", "Cover · Title". */
export function spotInWords(path: Change['path'], plans: Plans, words: CopyWords): string {
  const place = placeInWords(path, plans, words);
  if (fieldOf(path) === undefined) return place;
  return words.t('spot', { place, field: fieldInWords(path, words) });
}

const withRows = ['participants', 'roles', 'measures', 'goals'] as const;
type PartWithRows = (typeof withRows)[number];
const hasRows = (part: string): part is PartWithRows => withRows.some((name) => name === part);

/** Undefined: the whole row. */
function fieldOf([part = '', first, second]: Change['path']): string | undefined {
  return hasRows(part) ? second : first;
}

function placeInWords([part = '', row = '']: Change['path'], plans: Plans, words: CopyWords) {
  if (part === 'cover' || part === 'progress') return words.t(`place.${part}`);
  if (!hasRows(part)) return words.t('place.other');
  const title = rowTitle(part, row, plans.after, words) || rowTitle(part, row, plans.before, words);
  return words.t(`place.${part}`, { title: apart(title || words.t('untitled')) });
}

const longest = 60;

function rowTitle(part: PartWithRows, id: string, plan: Plan, words: CopyWords): string {
  switch (part) {
    case 'goals':
      return shortened(rowOf(plan.goals, id)?.sentence ?? '');
    case 'measures': {
      const measure = rowOf(plan.measures, id);
      return measure ? measureName(measure, words.t) : '';
    }
    case 'roles':
    case 'participants':
      return rowOf(plan[part], id)?.name ?? '';
    default:
      return part satisfies never;
  }
}

function shortened(text: string): string {
  const letters = Array.from(text.trim());
  return letters.length > longest
    ? `${letters.slice(0, longest).join('').trim()}…`
    : letters.join('');
}

/** Fields that have a word somewhere else already, by part and name. */
const labels: Readonly<Record<string, string>> = {
  'cover.periodStart': 'cover.start',
  'cover.periodEnd': 'cover.end',
  'cover.locale': 'cover.language',
  'goals.measureId': 'goal.measure',
  'goals.ownerRoleId': 'goal.owner',
  'measures.name': 'measure.name',
  'measures.ownerRoleId': 'goal.owner',
  'measures.unitName': 'measure.unitName',
};

function fieldInWords(path: Change['path'], words: CopyWords): string {
  const [part = ''] = path;
  const field = fieldOf(path) ?? '';
  if (part === 'progress') return stepInWords(field, words);
  const candidates = [
    labels[`${part}.${field}`],
    `field.${field}`,
    `${part === 'cover' ? 'cover' : 'goal'}.${field}`,
    `define.${field}`,
  ];
  const key = candidates.find((name) => name !== undefined && words.has(name));
  return key !== undefined && words.has(key) ? words.t(key) : words.t('field.other');
}

function stepInWords(step: string, { t }: CopyWords): string {
  if (step === 'cover' || step === 'goals') return t(`step.${step}`);
  const number = steps.findIndex((name) => name === step);
  return number < 0 ? t('field.other') : t('field.step', { number });
}

/** What stands there, as a person reads it in that state of the plan. */
export function saidInWords(
  path: Change['path'],
  said: Said,
  plan: Plan,
  words: CopyWords,
): string {
  const { t } = words;
  const field = fieldOf(path);
  if (field === undefined) return t(said === undefined ? 'value.gone' : 'value.there');
  if (said === undefined || said === null || said === '') return t('value.none');
  if (typeof said === 'number') return numberInWords(path, said, plan, words);
  if (typeof said !== 'string') return t('value.there');
  return referenceInWords(field, said, plan, words) ?? textInWords(path, said, words);
}

function numberInWords(
  [, row = '', field]: Change['path'],
  value: number,
  plan: Plan,
  words: CopyWords,
) {
  const measure = rowOf(plan.measures, rowOf(plan.goals, row)?.measureId ?? null);
  const isMeasured = field === 'baseline' || field === 'target';
  return isMeasured && measure
    ? measuredValue(value, measure, words.t, words.locale)
    : formatNumber(value, words.locale);
}

const references: Readonly<Record<string, PartWithRows>> = {
  parentId: 'goals',
  measureId: 'measures',
  ownerRoleId: 'roles',
  roleId: 'roles',
};

function referenceInWords(field: string, id: string, plan: Plan, words: CopyWords) {
  const part = references[field];
  return part && (rowTitle(part, id, plan, words) || words.t('untitled'));
}

/** A choice has its word; what a person wrote is quoted, shortened. */
function textInWords(path: Change['path'], text: string, words: CopyWords): string {
  const [part = ''] = path;
  const field = fieldOf(path) ?? '';
  if (field === 'locale' && isLocale(text)) return nameOf(text);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return formatDate(text, words.locale);
  const choices: Readonly<Record<string, readonly string[]>> = {
    kind: [`kind.${text}`],
    unit: [`unit.${text}`, `value.${text}`],
    thresholdUnit: [`unit.${text}`],
    baselineBasis: [`value.${text}`],
  };
  const candidates =
    part === 'progress'
      ? [`state.${text}`]
      : part === 'measures' || field === 'baselineBasis'
        ? (choices[field] ?? [`define.${field}.${text}`])
        : [];
  const key = candidates.find((name) => words.has(name));
  return key !== undefined && words.has(key) ? words.t(key) : shortened(text);
}
