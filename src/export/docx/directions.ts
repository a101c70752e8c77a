import type { Direction } from '../../i18n/locales';
import { directionOfWords } from '../../document/words-direction';

/** What is set as one run of Word. */
export interface Stretch {
  readonly text: string;
  readonly direction: Direction;
}

/** Word knows embeddings, and a mark on either side keeps what stands beside one from joining it. */
const embeddings: Record<Direction, string> = { ltr: '\u202a', rtl: '\u202b' };
const endOfEmbedding = '\u202c';
const marks: Record<Direction, string> = { ltr: '\u200e', rtl: '\u200f' };

/** Signs around runs that go against the direction of their paragraph. */
export const embedded = (direction: Direction) => ({
  open: { text: embeddings[direction], direction },
  close: { text: endOfEmbedding, direction },
});

const isolators: Readonly<Record<string, Direction | null>> = {
  '\u2066': 'ltr',
  '\u2067': 'rtl',
  '\u2068': null,
};
const endOfIsolate = '\u2069';

/** One line in stretches that Word sets right: each says its direction, and isolates are embedded. */
export function stretchesOf(line: string, around: Direction): Stretch[] {
  const parts = line.split(/([\u2066-\u2069])/);
  const stretches: Stretch[] = [];
  const open: Direction[] = [];
  const outer = () => open.at(-1) ?? around;
  const close = () => {
    const direction = open.pop();
    if (direction) stretches.push({ text: endOfEmbedding + marks[outer()], direction });
  };
  parts.forEach((part, index) => {
    const isolator = isolators[part];
    if (isolator !== undefined) {
      const direction = isolator ?? directionOfWords(parts[index + 1] ?? '', outer());
      stretches.push({ text: marks[outer()] + embeddings[direction], direction });
      open.push(direction);
    } else if (part === endOfIsolate) close();
    else stretches.push(...byLetters(part, outer()));
  });
  while (open.length > 0) close();
  return joined(stretches);
}

const arabic = String.raw`[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]`;
/** With what stands between the letters. */
const arabicWords = new RegExp(String.raw`(${arabic}(?:[^\p{L}]*${arabic})*)`, 'u');
const letter = /\p{L}/u;

function byLetters(text: string, direction: Direction): Stretch[] {
  const isArabic = (part: string) => arabicWords.test(part);
  if (direction === 'rtl') {
    const isOther = letter.test(text) && !isArabic(text);
    return [{ text, direction: isOther ? 'ltr' : 'rtl' }];
  }
  return text
    .split(arabicWords)
    .map((part) => ({ text: part, direction: isArabic(part) ? 'rtl' : 'ltr' }));
}

/** Neighbours of one direction are one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  return stretches.reduce<Stretch[]>((before, stretch) => {
    const last = before.at(-1);
    if (stretch.text === '') return before;
    if (last?.direction !== stretch.direction) return [...before, stretch];
    return [...before.slice(0, -1), { ...last, text: last.text + stretch.text }];
  }, []);
}
