import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeField, standsIn } from '../../../../src/plan/comparison/free-field';

const at = (across: number, up: number) => ({ across, up });

describe('the free field of the market', () => {
  it('is the largest that reaches the best corner and holds nobody', () => {
    expect(freeField([at(2, 4), at(1, 3), at(4, 3)])).toEqual(at(3, 4));
    expect(freeField([at(2, 2)])).toEqual(at(1, 3));
  });

  it('is all of it where nobody is, and none where somebody is excellent in both', () => {
    expect(freeField([])).toEqual(at(1, 1));
    expect(freeField([at(5, 5), at(1, 1)])).toBeNull();
  });

  it('of two as large is the squarer one', () => {
    // two by two, not four by one
    expect(freeField([at(1, 5), at(3, 4), at(4, 3), at(5, 1)])).toEqual(at(4, 4));
  });

  it('holds nobody, and no larger one would', () => {
    const score = fc.integer({ min: 1, max: 5 });
    const places = fc.array(fc.record({ across: score, up: score }), { maxLength: 8 });
    fc.assert(
      fc.property(places, (taken) => {
        const field = freeField(taken);
        const isExcellent = taken.some(({ across, up }) => across === 5 && up === 5);
        expect(field === null).toBe(isExcellent);
        if (field === null) return;
        expect(taken.some((place) => standsIn(place, field))).toBe(false);
        for (const across of [1, 2, 3, 4, 5])
          for (const up of [1, 2, 3, 4, 5]) {
            const isLarger = (6 - across) * (6 - up) > (6 - field.across) * (6 - field.up);
            if (isLarger) expect(taken.some((place) => standsIn(place, at(across, up)))).toBe(true);
          }
      }),
    );
  });
});
