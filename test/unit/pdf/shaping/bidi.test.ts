import { describe, expect, test } from 'vitest';
import { embeddingLevels, visualOrder } from '../../../../src/pdf/shaping/bidi';

/** The characters as they stand from left to right, in a paragraph that runs from the right. */
function seen(text: string): string {
  const levels = [...embeddingLevels(text, 'rtl')];
  return visualOrder(levels)
    .map((index) => text.charAt(index))
    .join('');
}

const turned = (text: string) => Array.from(text).reverse().join('');

describe('inside Arabic', () => {
  test.for([
    ['a telephone number', '+48 22 123 45 67'],
    ['one with the area in brackets', '+44 (20) 7946 0018'],
    ['one without its country', '022 123 45 67'],
    ['an address', 'https://example.org/a-b/?c=1'],
    ['an e-mail address', 'service@example.org'],
    ['words in Latin letters', 'Hartwell Grocers'],
    ['a date', '2026-11-03'],
  ] as const)('%s reads from left to right', ([, ltr]) => {
    expect(seen(`اتصل ${ltr} غدا`)).toBe(`${turned('غدا')} ${ltr} ${turned('اتصل')}`);
  });

  test('a share is read number first, so its sign stands to the left', () => {
    expect(seen('في 90% من')).toBe(`${turned('من')} %90 ${turned('في')}`);
  });

  test('a list of numbers runs with the text', () => {
    expect(seen('10 20 30')).toBe('30 20 10');
  });
});

test('text without letters from right to left is left alone', () => {
  expect([...embeddingLevels('one 2', 'ltr')]).toEqual([0, 0, 0, 0, 0]);
});

test.for([
  [
    [0, 0, 0],
    [0, 1, 2],
  ],
  [
    [1, 1, 1],
    [2, 1, 0],
  ],
  [
    [1, 2, 2, 1],
    [3, 1, 2, 0],
  ],
  [
    [0, 1, 2, 1, 0],
    [0, 3, 2, 1, 4],
  ],
])('runs of levels %j stand in the order %j', ([levels = [], order]) => {
  expect(visualOrder(levels)).toEqual(order);
});
