import { rowOf, type Rows } from './shared/rows';

/** Fields that tell rows of a part apart, the first that is filled in. */
const naming = ['name', 'sentence', 'text', 'keyword', 'wording', 'heard', 'aim', 'code', 'date'];
/** Characters. */
const longest = 60;

/** The name of a row, or the beginning of what it says, without words of its kind; '' where nothing is filled in. */
export function saidIn(rows: Rows<unknown>, id: string): string {
  const row = rowOf(rows, id);
  if (typeof row !== 'object' || row === null) return '';
  const said = naming.map((field): unknown => Reflect.get(row, field));
  const name = said.find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof name === 'string' ? saidOf(name) : '';
}

/** The beginning of a text. It ends with a whole word, where its script parts words. */
export function saidOf(text: string): string {
  const [line = ''] = text.trim().split('\n');
  const letters = Array.from(line);
  if (letters.length <= longest) return line;
  const [whole] = /^.{30,}(?=\s)/u.exec(letters.slice(0, longest + 1).join('')) ?? [];
  const kept = (whole ?? letters.slice(0, longest).join('')).trim();
  return `${kept.replace(/[,;:،؛、，；：–—-]$/u, '')}…`;
}
