import { formatDate } from '../../../../i18n/format';
import type { Locale } from '../../../../i18n/locales';
import type { Plan } from '../../../../plan/plan';
import type { RowOf } from '../../../../plan/references';
import { linkedFrom, type ListPart } from '../../../../plan/rows';
import { writeNumber } from '../../../ui/numbers';
import type { FieldSpec, Target } from './fields';

export interface CellWords {
  readonly locale: Locale;
  readonly yes: string;
  readonly no: string;
  /** For a row that has no name yet. */
  readonly unnamed: string;
}

/** What stands in a field, as a person reads it in a table; '' where nothing does. */
export function cellText<K extends ListPart>(
  spec: FieldSpec<K>,
  [id, row]: readonly [string, RowOf<K>],
  plan: Plan,
  words: CellWords,
): string {
  const value = valueOf(spec, row);
  switch (spec.kind) {
    case 'line':
    case 'text':
    case 'lines':
      return String(value);
    case 'choice':
      return spec.options.find((option) => option.value === value)?.label ?? '';
    case 'rating':
    case 'number':
    case 'count':
      return typeof value === 'number' ? writeNumber(value, words.locale) : '';
    case 'date':
      return typeof value === 'string' && value !== ''
        ? formatDate(value, words.locale, 'medium')
        : '';
    case 'check':
      return value === true ? words.yes : '';
    case 'reference':
      return typeof value === 'string' ? nameOr(spec.to, plan, value, words) : '';
    case 'links':
      return linkedFrom(plan, spec.field, id)
        .map((to) => nameOr(spec.to, plan, to, words))
        .join(', ');
    default:
      return spec satisfies never;
  }
}

/** What the row holds in the field; undefined for links, which stand in a part of their own. */
export function valueOf<K extends ListPart>(spec: FieldSpec<K>, row: RowOf<K>): unknown {
  return spec.kind === 'links' ? undefined : Reflect.get(row as object, spec.field);
}

export const nameOr = (to: Target, plan: Plan, id: string, { unnamed }: CellWords): string =>
  to.nameOf(plan, id) || unnamed;

/** The other parts that a cell of this field speaks of. */
export function partsRead<K extends ListPart>(spec: FieldSpec<K>): readonly (keyof Plan)[] {
  if (spec.kind === 'links') return [spec.field, spec.to.part];
  return spec.kind === 'reference' ? [spec.to.part] : [];
}
