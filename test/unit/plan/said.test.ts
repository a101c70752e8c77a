import { expect, test } from 'vitest';
import { saidIn } from '../../../src/plan/said';

test.each([
  ['a short one', 'a short one'],
  [
    'Napisać zatwierdzone odpowiedzi na czterdzieści najczęstszych pytań',
    'Napisać zatwierdzone odpowiedzi na czterdzieści…',
  ],
  [
    'An honest word about a late or incomplete order, without asking first',
    'An honest word about a late or incomplete order, without…',
  ],
  ['顧'.repeat(62), `${'顧'.repeat(60)}…`],
  ['a'.repeat(62), `${'a'.repeat(60)}…`],
])('what %s says is named %s', (text, name) => {
  expect(saidIn({ row: { text } }, 'row')).toBe(name);
});
