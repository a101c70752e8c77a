import { expect, test } from 'vitest';
import { signAfterRun, signsInTurned } from '../../../../src/pdf/writer/silent-signs';

/** A text with the signs around one of its characters shown: `<` and `>` for the two marks. */
function shown(text: string, character: string, isFirst = false): string {
  const start = text.indexOf(character);
  const { before, after } = signsInTurned(text, { start, end: start + character.length }, isFirst);
  const show = (sign: string) => ({ '': '', '\u200e': '>', '\u200f': '<' })[sign] ?? '?';
  return `${show(before)}${character}${show(after)}`;
}

test.for([
  ['a letter needs none', 'هدف', 'د', 'د'],
  ['a stop after a number', 'من 25.', '.', '<.'],
  ['a colon after a marked letter', 'لِ: ثم', ':', '<:'],
  ['a comma after a letter', 'لا، لأن', '،', '،'],
  ['a blank after a comma', 'لا، لأن', ' ', '< '],
  ['a blank after a letter', 'خط الأساس', ' ', ' '],
  ['a share behind its number', 'في 90% من', '%', '<%'],
  ['a sign before a number', 'نقص -5', '-', '-<'],
  ['an opening bracket before a number', 'راسل (24', '(', '>(<'],
  ['an opening guillemet before a letter', 'في «نردّ', '«', '>«'],
  ['a closing guillemet before a blank', 'أسرع» لا', '»', '>»<'],
] as const)('%s', ([, text, character, expected]) => {
  expect(shown(text, character)).toBe(expected);
});

test('a blank that begins a run leaves the sign to the run before it', () => {
  expect(shown('في 90 من'.slice(3), ' ', true)).toBe(' ');
  expect(signAfterRun('في 90 من', { start: 3, end: 5 })).toBe('\u200f');
  expect(signAfterRun('في 90', { start: 3, end: 5 })).toBe('');
});
