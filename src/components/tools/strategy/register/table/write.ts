import { fileWords } from '../../../../../lib/file-name';
import { unformulated } from '../../../../../lib/formulas';
import type { Plan } from '../../../../../plan/plan';
import type { RowOf } from '../../../../../plan/references';
import { linkedFrom, type ListPart } from '../../../../../plan/rows';
import { cellText, nameOr, valueOf, type CellWords } from '../cells';
import type { FieldSpec } from '../fields';
import type { Row } from '../order';
import { askedOf, columnsOf } from './columns';
import { writeLines } from './lines';
import { cellOfName, cellOfNames } from './names';

interface Writing<K extends ListPart> {
  readonly plan: Plan;
  readonly words: CellWords;
  /** What a row is called where its first field does not say it. */
  readonly titleOf: (id: string, row: RowOf<K>) => string;
  readonly as: 'tsv' | 'csv';
}

/** The rows as a table with its header, for a spreadsheet; text that a spreadsheet would run is disarmed. */
export function writeTable<K extends ListPart>(
  fields: readonly FieldSpec<K>[],
  rows: readonly Row<K>[],
  { plan, words, titleOf, as }: Writing<K>,
): string {
  const columns = columnsOf(fields);
  const isName = (column: FieldSpec<K>) => column === columns[0] && column.kind === 'line';
  const lines = rows.map((row) =>
    columns.map((column) => {
      const spec = askedOf(column, fields, row[1]);
      const said = spec ? tableText(spec, row, plan, words) : '';
      const text = said === '' && isName(column) ? titleOf(...row) : said;
      return isFigure(column) ? text : unformulated(text);
    }),
  );
  return writeLines([columns.map(({ label }) => unformulated(label)), ...lines], as);
}

/** As a cell, but dates as spreadsheets read them everywhere, and names that may have commas one a line. */
function tableText<K extends ListPart>(
  spec: FieldSpec<K>,
  row: Row<K>,
  plan: Plan,
  words: CellWords,
): string {
  if (spec.kind === 'date') return String(valueOf(spec, row[1]));
  if (spec.kind === 'reference') return cellOfName(cellText(spec, row, plan, words));
  if (spec.kind !== 'links') return cellText(spec, row, plan, words);
  return cellOfNames(
    linkedFrom(plan, spec.field, row[0]).map((id) => nameOr(spec.to, plan, id, words)),
  );
}

const isFigure = ({ kind }: { readonly kind: string }) =>
  ['number', 'count', 'rating', 'date'].includes(kind);

/** “Strategy 2027 – Touchpoints.csv” */
export const tableName = (plan: string, list: string): string =>
  `${[plan, list]
    .map((title) => fileWords(title))
    .filter(Boolean)
    .join(' – ')}.csv`;
