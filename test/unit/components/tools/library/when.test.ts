import { describe, expect, it } from 'vitest';
import { changedWhen } from '../../../../../src/components/tools/library/when';
import { wordsOf } from '../../../../../src/i18n/words';

const t = wordsOf('en', 'plans');
const now = new Date(2026, 10, 21, 0, 30).getTime();

describe('changedWhen', () => {
  it.each([
    [new Date(2026, 10, 21, 0, 10), 'Changed today, 00:10'],
    // An hour ago, and yesterday all the same.
    [new Date(2026, 10, 20, 23, 50), 'Changed yesterday, 23:50'],
    [new Date(2026, 10, 3, 12), 'Changed on 3 November 2026'],
    [new Date(2025, 10, 21, 0, 10), 'Changed on 21 November 2025'],
  ])('%s: %s', (then, words) => {
    expect(changedWhen(then.getTime(), now, t, 'en')).toBe(words);
  });
});
