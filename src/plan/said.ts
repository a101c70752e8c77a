import { rowOf, type Rows } from './shared/rows';
import { shortened } from './shared/shortened';

/** Fields that tell rows of a part apart, the first that is filled in. */
const naming = ['name', 'sentence', 'text', 'keyword', 'wording', 'heard', 'aim', 'code', 'date'];
/** In signs, with the one for what is left out. */
const longest = 61;

/** The name of a row, or the beginning of what it says, without words of its kind; '' where nothing is filled in. */
export function saidIn(rows: Rows<unknown>, id: string): string {
  const row = rowOf(rows, id);
  if (typeof row !== 'object' || row === null) return '';
  const said = naming.map((field): unknown => Reflect.get(row, field));
  const name = said.find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof name === 'string' ? saidOf(name) : '';
}

/** The beginning of a text. */
export const saidOf = (text: string): string =>
  shortened(text.trim().split('\n')[0] ?? '', longest);
