import { formatOf, type Locale } from '../../../../i18n/locales';
import type { RowOf } from '../../../../plan/references';
import type { ListPart } from '../../../../plan/rows';
import { valueOf } from './cells';
import type { FieldSpec } from './fields';

export type Row<K extends ListPart> = readonly [id: string, row: RowOf<K>];

/**
 * Rows by what a field holds: choices in the order in which they are offered, numbers and dates from low to
 * high, text as the language sorts it. What is empty comes last.
 */
export function sorted<K extends ListPart>(
  rows: readonly Row<K>[],
  {
    spec,
    textOf,
    locale,
  }: { spec?: FieldSpec<K>; textOf: (row: Row<K>) => string; locale: Locale },
): readonly Row<K>[] {
  const collator = new Intl.Collator(formatOf(locale), { numeric: true });
  const keyed = rows.map((row) => ({ row, key: spec ? keyOf(spec, row, textOf) : textOf(row) }));
  keyed.sort((a, b) => compare(a.key, b.key, collator));
  return keyed.map(({ row }) => row);
}

function keyOf<K extends ListPart>(
  spec: FieldSpec<K>,
  row: Row<K>,
  textOf: (row: Row<K>) => string,
): string | number {
  const value = valueOf(spec, row[1]);
  if (spec.kind === 'choice') {
    const at = spec.options.findIndex((option) => option.value === value);
    return at < 0 ? '' : at;
  }
  if (spec.kind === 'date') return String(value);
  return typeof value === 'number' ? value : textOf(row);
}

function compare(a: string | number, b: string | number, collator: Intl.Collator): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}
