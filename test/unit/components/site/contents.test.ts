import { describe, expect, it } from 'vitest';
import { partAt } from '../../../../src/components/site/contents';

describe('partAt', () => {
  it('is the last part whose heading has passed the upper third of the window', () => {
    expect(partAt([-900, -10, 299, 301], 1000, false)).toBe(2);
    expect(partAt([0, 600], 1000, false)).toBe(0);
  });

  it('is none above the first heading', () => {
    expect(partAt([400, 900], 1000, false)).toBe(-1);
    expect(partAt([], 1000, false)).toBe(-1);
  });

  it('is the last part at the end of the page, however low its heading stands', () => {
    expect(partAt([-500, 700], 1000, true)).toBe(1);
  });
});
