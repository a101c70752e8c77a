import { describe, expect, test } from 'vitest';
import { isSameStatus, statusOf } from '../../../src/store/status';

const kept = {
  ...({ localKept: 'kept', journalKept: 'kept' } as const),
  ...{ untailed: 0, unjournalled: 0, wasCleared: false },
};

describe('the status says', () => {
  test.each([
    ['saved in both', {}, { state: 'saved', where: 'both', pending: 0 }],
    ['the journal decides', { untailed: 3 }, { state: 'saved', where: 'both', pending: 0 }],
    ['on the way', { unjournalled: 2 }, { state: 'saving', where: 'both', pending: 2 }],
    [
      'once, localStorage is full',
      { localKept: 'full', untailed: 3 },
      { state: 'saved', where: 'indexedDB', pending: 0, problem: 'full' },
    ],
    [
      'once, no journal: the tail decides',
      { journalKept: 'blocked', untailed: 1, unjournalled: 9 },
      { state: 'saving', where: 'localStorage', pending: 1, problem: 'blocked' },
    ],
    [
      'nowhere',
      { localKept: 'full', journalKept: 'full', unjournalled: 4 },
      { state: 'only-here', where: 'memory', pending: 4, problem: 'full' },
    ],
    [
      'a later version has taken over',
      { journalKept: 'newer' },
      { state: 'read-only', where: 'localStorage', pending: 0, problem: 'newer-version' },
    ],
    [
      'cleared under an open plan',
      { wasCleared: true },
      { state: 'saved', where: 'both', pending: 0, wasCleared: true },
    ],
  ] as const)('%s', (_, standing, status) => {
    expect(statusOf({ ...kept, ...standing })).toEqual(status);
  });

  test('nothing new where nothing is', () => {
    expect(isSameStatus(statusOf(kept), statusOf({ ...kept, untailed: 3 }))).toBe(true);
    for (const other of [
      { unjournalled: 1 },
      { localKept: 'full' as const },
      { journalKept: 'newer' as const },
      { wasCleared: true },
    ]) {
      expect(isSameStatus(statusOf(kept), statusOf({ ...kept, ...other }))).toBe(false);
    }
    const [full, blocked] = (['full', 'blocked'] as const).map((localKept) => {
      return statusOf({ ...kept, localKept });
    });
    expect(full && blocked && isSameStatus(full, blocked)).toBe(false);
  });
});
