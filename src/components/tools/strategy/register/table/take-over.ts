import { newId } from '../../../../../lib/ids';
import type { Plan } from '../../../../../plan/plan';
import { link, rowsAt, type ListPart } from '../../../../../plan/rows';
import { rowOf } from '../../../../../plan/shared/rows';
import type { FieldSpec } from '../fields';
import { withNamed } from '../fields/another';
import { fillField } from '../fill';
import { askedOf, columnsOf } from './columns';
import type { ReadRow, ReadTable, Trouble } from './read';

interface TakingOver<K extends ListPart> {
  readonly part: K;
  readonly fields: readonly FieldSpec<K>[];
  /** Adds an empty row at the end of the list. */
  readonly add: (plan: Plan, id: string) => Plan;
}

/** The plan with the rows of a table; a value that did not fit stands in the note of its row. */
export function takeOver<K extends ListPart>(
  plan: Plan,
  table: ReadTable,
  { part, fields, add }: TakingOver<K>,
): Plan {
  const hasNote = fields.some(({ field }) => field === 'note');
  return table.rows.reduce((now, row, at) => {
    const id = newId();
    const filled = withRow(add(now, id), row, { part, id, fields });
    const left = table.troubles.filter((trouble) => trouble.row === at + 1);
    return hasNote && left.length > 0 ? withNote(filled, part, id, left) : filled;
  }, plan);
}

/** What is asked of no row like this one is among what does not fit: a time limit of a satisfaction score. */
export function withoutUnasked<K extends ListPart>(
  plan: Plan,
  table: ReadTable,
  { part, fields, add }: TakingOver<K>,
): ReadTable {
  if (fields.every(({ when }) => when === undefined)) return table;
  const unasked = table.rows.map((row) => {
    const id = newId();
    const made = rowOf(rowsAt(withRow(add(plan, id), row, { part, id, fields }), part), id);
    return columnsOf(fields).filter(
      (column) => made && fits(row, column.field) && !askedOf(column, fields, made),
    );
  });
  const troubles = unasked.flatMap((columns, at) =>
    columns.map(({ field, label }) => ({
      row: at + 1,
      column: label,
      value: table.typed[at]?.get(field) ?? '',
    })),
  );
  return {
    ...table,
    rows: table.rows.map((row, at) => withTroubles(row, unasked[at] ?? [])),
    troubles: [...table.troubles, ...troubles].toSorted((a, b) => a.row - b.row),
  };
}

const fits = (row: ReadRow, field: string) => row.has(field) && row.get(field)?.kind !== 'trouble';

const withTroubles = (row: ReadRow, columns: readonly { readonly field: string }[]): ReadRow =>
  new Map([...row, ...columns.map(({ field }) => [field, { kind: 'trouble' }] as const)]);

interface At<K extends ListPart> {
  readonly part: K;
  readonly id: string;
  readonly fields: readonly FieldSpec<K>[];
}

function withRow<K extends ListPart>(plan: Plan, row: ReadRow, at: At<K>): Plan {
  return at.fields.reduce((now, spec) => withCell(now, row, spec, at), plan);
}

function withCell<K extends ListPart>(
  plan: Plan,
  row: ReadRow,
  spec: FieldSpec<K>,
  { part, id }: At<K>,
): Plan {
  const cell = row.get(spec.field);
  if (cell === undefined || cell.kind === 'trouble') return plan;
  if (cell.kind === 'value') {
    return fillField(plan, part, id, { field: spec.field, value: cell.value });
  }
  if (spec.kind !== 'reference' && spec.kind !== 'links') return plan;
  return cell.names.reduce((now, name) => {
    const made = withNamed(now, spec.to, name);
    return spec.kind === 'links'
      ? link(made.plan, spec.field, id, made.id)
      : fillField(made.plan, part, id, { field: spec.field, value: made.id });
  }, plan);
}

function withNote(plan: Plan, part: ListPart, id: string, left: readonly Trouble[]): Plan {
  const row: unknown = Reflect.get(plan[part], id);
  const note: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, 'note') : '';
  const lines = left.map(({ column, value }) => `${column}: ${value}`);
  const kept = typeof note === 'string' && note !== '' ? [note, ...lines] : lines;
  return fillField(plan, part, id, { field: 'note', value: kept.join('\n') });
}
