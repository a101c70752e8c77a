import { describe, expect, it } from 'vitest';
import { cellOfKey } from '../../../../../../src/components/tools/strategy/audit/matrix-keys';

const grid = { rows: 3, columns: 4, isRtl: false };
const at = { row: 1, column: 1 };
const press = (key: string, { ctrlKey = false, from = at, isRtl = false } = {}) => {
  const to = cellOfKey({ key, ctrlKey, altKey: false, metaKey: false }, from, { ...grid, isRtl });
  return to && [to.row, to.column];
};

describe('the keys of the matrix', () => {
  it.each([
    ['ArrowUp', [0, 1]],
    ['ArrowDown', [2, 1]],
    ['ArrowRight', [1, 2]],
    ['ArrowLeft', [1, 0]],
    ['Home', [1, 0]],
    ['End', [1, 3]],
    ['a', undefined],
  ])('%s leads to %j', (key, to) => {
    expect(press(key)).toEqual(to);
  });

  it('follow the direction of reading', () => {
    expect(press('ArrowRight', { isRtl: true })).toEqual([1, 0]);
    expect(press('ArrowLeft', { isRtl: true })).toEqual([1, 2]);
  });

  it('stop at the edges, and reach the corners with Ctrl', () => {
    expect(press('ArrowUp', { from: { row: 0, column: 0 } })).toBeUndefined();
    expect(press('ArrowRight', { from: { row: 0, column: 3 } })).toBeUndefined();
    expect(press('Home', { ctrlKey: true })).toEqual([0, 0]);
    expect(press('End', { ctrlKey: true })).toEqual([2, 3]);
  });

  it('leave Alt and Meta to the browser', () => {
    const key = { key: 'ArrowLeft', ctrlKey: false, altKey: true, metaKey: false };
    expect(cellOfKey(key, at, grid)).toBeUndefined();
  });
});
