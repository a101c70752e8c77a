import { fileWords } from '../../../../../lib/file-name';
import { unformulated } from '../../../../../lib/formulas';
import type { Plan } from '../../../../../plan/plan';
import type { ListPart } from '../../../../../plan/rows';
import { cellText, valueOf, type CellWords } from '../cells';
import type { FieldSpec } from '../fields';
import type { Row } from '../order';

interface Writing {
  readonly plan: Plan;
  readonly words: CellWords;
  readonly as: 'tsv' | 'csv';
}

/** The rows as a table with its header, for a spreadsheet; text that a spreadsheet would run is disarmed. */
export function writeTable<K extends ListPart>(
  fields: readonly FieldSpec<K>[],
  rows: readonly Row<K>[],
  { plan, words, as }: Writing,
): string {
  const mark = as === 'tsv' ? '\t' : ',';
  const lines = rows.map((row) =>
    fields.map((spec) => {
      const text = tableText(spec, row, plan, words);
      return isFigure(spec) ? text : unformulated(text);
    }),
  );
  return [fields.map(({ label }) => unformulated(label)), ...lines]
    .map((line) => line.map((text) => quoted(text, mark)).join(mark))
    .join('\r\n');
}

/** As a cell, but dates as spreadsheets read them everywhere. */
function tableText<K extends ListPart>(
  spec: FieldSpec<K>,
  row: Row<K>,
  plan: Plan,
  words: CellWords,
): string {
  return spec.kind === 'date' ? String(valueOf(spec, row[1])) : cellText(spec, row, plan, words);
}

const isFigure = ({ kind }: { readonly kind: string }) =>
  ['number', 'count', 'rating', 'date'].includes(kind);

function quoted(text: string, mark: string): string {
  return /["\r\n]/.test(text) || text.includes(mark) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** “Strategy 2027 – Touchpoints.csv” */
export const tableName = (plan: string, list: string): string =>
  `${[plan, list].map(fileWords).filter(Boolean).join(' – ')}.csv`;
