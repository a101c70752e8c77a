import type { Plan } from '../../../../plan/plan';
import { linkedFrom, type ListPart } from '../../../../plan/rows';
import { cellText, valueOf, type CellWords } from './cells';
import type { FieldSpec } from './fields';
import type { Row } from './order';

/** What rows are asked to hold; all of them pass where nothing is asked. */
export interface Filter {
  /** What they must say. */
  readonly text: string;
  /** What they must hold, by field; '' is a row that holds nothing there. */
  readonly choices: Readonly<Record<string, string>>;
}

interface Read<K extends ListPart> {
  readonly fields: readonly FieldSpec<K>[];
  readonly titleOf: (...row: Row<K>) => string;
  readonly plan: Plan;
  readonly words: CellWords;
}

export function passes<K extends ListPart>(row: Row<K>, filter: Filter, read: Read<K>): boolean {
  const { fields, plan } = read;
  const holdsAll = Object.entries(filter.choices).every(([field, wanted]) => {
    const spec = fields.find((one) => one.field === field);
    return spec === undefined || holds(spec, row, wanted, plan);
  });
  if (!holdsAll) return false;
  if (filter.text.trim() === '') return true;
  const texts = fields.map((spec) => cellText(spec, row, plan, read.words));
  return says([read.titleOf(...row), ...texts], filter.text);
}

function holds<K extends ListPart>(
  spec: FieldSpec<K>,
  [id, row]: Row<K>,
  wanted: string,
  plan: Plan,
): boolean {
  if (spec.kind === 'links') {
    const linked = linkedFrom(plan, spec.field, id);
    return wanted === '' ? linked.length === 0 : linked.includes(wanted);
  }
  const value = valueOf(spec, row);
  return wanted === (isLeaf(value) ? String(value) : '');
}

const isLeaf = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** As people search: neither capitals nor accents nor the width of letters count. */
export const searchable = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Whether a row says all of the words, in any of its texts. */
export function says(texts: readonly string[], wanted: string): boolean {
  const words = searchable(wanted).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const whole = searchable(texts.join('\n'));
  return words.every((word) => whole.includes(word));
}
