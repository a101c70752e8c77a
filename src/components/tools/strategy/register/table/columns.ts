import type { RowOf } from '../../../../../plan/references';
import type { ListPart } from '../../../../../plan/rows';
import type { FieldSpec } from '../fields';

/** A column for each field: one that is asked in several ways, by other fields of its row, has one for all. */
export const columnsOf = <K extends ListPart>(fields: readonly FieldSpec<K>[]): FieldSpec<K>[] =>
  fields.filter(({ field }, at) => fields.findIndex((other) => other.field === field) === at);

/** How a row is asked for what stands in a column; undefined: it is not. */
export const askedOf = <K extends ListPart>(
  column: FieldSpec<K>,
  fields: readonly FieldSpec<K>[],
  row: RowOf<K>,
): FieldSpec<K> | undefined =>
  fields.find(({ field, when }) => field === column.field && (!when || when(row)));
