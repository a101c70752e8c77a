import type { ListPart } from '../../../../../plan/rows';
import type { FieldSpec, Target } from '../fields';
import { searchable } from '../filter';
import { columnsOf } from './columns';
import { readLines } from './lines';
import { readCell, type CellValue, type ReadingWords } from './values';

export interface Trouble {
  /** Counted from 1, without the header. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

/** One row that will be added: what its cells mean, by field. */
export type ReadRow = ReadonlyMap<string, CellValue>;

export interface ReadTable {
  readonly rows: readonly ReadRow[];
  /** What stands in the cells, row by row and by field. */
  readonly typed: readonly ReadonlyMap<string, string>[];
  readonly troubles: readonly Trouble[];
  /** Columns that no field of the list takes, by the first words that stand in them. */
  readonly unknownColumns: readonly string[];
  /** Names of rows of other lists that are made along with it. */
  readonly alsoNew: readonly string[];
  readonly hasHeader: boolean;
}

interface Reading extends ReadingWords {
  /** Said by a person; undefined: to be seen from the first row. */
  readonly hasHeader: boolean | undefined;
  /** It was copied in a spreadsheet, which puts tabs between cells and nothing else. */
  readonly isSheet?: boolean;
}

/** A table as it comes from a spreadsheet, tabs or commas between its cells. */
export function readTable<K extends ListPart>(
  text: string,
  fields: readonly FieldSpec<K>[],
  { hasHeader, isSheet, ...words }: Reading,
): ReadTable {
  const lines = readLines(text, isSheet);
  const [first = [], ...others] = lines;
  const isHeader = hasHeader ?? looksLikeHeader(first, fields);
  const columns = isHeader ? columnsBy(first, fields) : columnsOf(fields);
  const body = isHeader ? others : lines;
  const rows = body.map((cells) => readRow(cells, columns, words));
  return {
    rows,
    typed: body.map((cells) => typedIn(cells, columns)),
    troubles: body.flatMap((cells, at) => troublesOf(rows[at], cells, columns, at + 1)),
    unknownColumns: leftOut(lines, columns),
    alsoNew: [...new Set(rows.flatMap((row) => newNames(row, columns, words)))],
    hasHeader: isHeader,
  };
}

type Columns<K extends ListPart> = readonly (FieldSpec<K> | undefined)[];

function leftOut(lines: readonly (readonly string[])[], columns: readonly unknown[]): string[] {
  // By turns: a pasted table may have more lines than a call takes arguments.
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: width }, (_, at) => at)
    .filter((at) => columns[at] === undefined)
    .flatMap((at) => lines.find((cells) => cells[at]?.trim())?.[at] ?? []);
}

function columnsBy<K extends ListPart>(
  names: readonly string[],
  fields: readonly FieldSpec<K>[],
): Columns<K> {
  const columns = names.map((name) => fields.find((spec) => isCalled(spec, name)));
  const [title] = fields;
  const isNamed = columns.some((column) => column?.field === title?.field);
  // A name stands first, and other people's tables call it what they like.
  return isNamed || names.length === 0 ? columns : columns.with(0, columns[0] ?? title);
}

const isCalled = <K extends ListPart>({ field, label }: FieldSpec<K>, name: string): boolean =>
  [field, label].some((one) => searchable(one).trim() === searchable(name).trim());

/** At least half of what it says are names of fields. */
function looksLikeHeader<K extends ListPart>(
  cells: readonly string[],
  fields: readonly FieldSpec<K>[],
): boolean {
  const said = cells.filter((cell) => cell.trim() !== '');
  const known = said.filter((cell) => fields.some((spec) => isCalled(spec, cell)));
  return known.length > 0 && known.length * 2 >= said.length;
}

function readRow<K extends ListPart>(
  cells: readonly string[],
  columns: Columns<K>,
  words: ReadingWords,
): ReadRow {
  return new Map(
    columns.flatMap((spec, at) => {
      // An empty cell leaves the field as it is in a new row.
      const text = cells[at]?.trim() ?? '';
      return spec && text !== '' ? [[spec.field, readCell(spec, text, words)]] : [];
    }),
  );
}

const typedIn = <K extends ListPart>(cells: readonly string[], columns: Columns<K>) =>
  new Map(columns.flatMap((spec, at) => (spec ? [[spec.field, cells[at] ?? ''] as const] : [])));

function troublesOf<K extends ListPart>(
  row: ReadRow | undefined,
  cells: readonly string[],
  columns: Columns<K>,
  number: number,
): readonly Trouble[] {
  return columns.flatMap((spec, at) =>
    spec && row?.get(spec.field)?.kind === 'trouble'
      ? [{ row: number, column: spec.label, value: cells[at] ?? '' }]
      : [],
  );
}

function newNames<K extends ListPart>(
  row: ReadRow,
  columns: Columns<K>,
  { isThere }: ReadingWords,
): readonly string[] {
  return columns.flatMap((spec) => {
    const cell = spec && row.get(spec.field);
    const to: Target | undefined =
      spec?.kind === 'reference' || spec?.kind === 'links' ? spec.to : undefined;
    return cell?.kind === 'names' && to ? cell.names.filter((name) => !isThere(to, name)) : [];
  });
}
