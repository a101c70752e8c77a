import { describe, expect, it } from 'vitest';
import { readPlace, writePlace } from '../../../../../src/components/tools/strategy/place';

describe('a place in the address', () => {
  it.each([
    ['#i1/goals', { planId: 'i1', step: 'goals', part: undefined, rowId: undefined }],
    ['#i1/goals/i2', { planId: 'i1', step: 'goals', part: undefined, rowId: 'i2' }],
    ['#i1/audit/channels/i2', { planId: 'i1', step: 'audit', part: 'channels', rowId: 'i2' }],
    ['#i1/overview', { planId: 'i1', step: 'overview', part: undefined, rowId: undefined }],
    ['#i1/cover', { planId: 'i1', step: 'cover', part: undefined, rowId: undefined }],
  ] as const)('%s is read and written alike', (fragment, place) => {
    expect(readPlace(fragment)).toEqual(place);
    expect(writePlace(place)).toBe(fragment);
  });

  it('shows all steps where none, or none that there is, is named', () => {
    expect(readPlace('#i1')).toMatchObject({ planId: 'i1', step: 'overview' });
    expect(readPlace('#i1/dreams')).toMatchObject({ planId: 'i1', step: 'overview' });
  });

  it('names no plan where there is none, or what is no id', () => {
    expect(readPlace('').planId).toBeUndefined();
    expect(readPlace('#constructor/goals').planId).toBeUndefined();
    expect(readPlace('#<script>/goals/__proto__')).toEqual({
      planId: undefined,
      step: 'goals',
      part: undefined,
      rowId: undefined,
    });
    expect(writePlace(readPlace(''))).toBe('');
  });
});
