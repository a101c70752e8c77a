import { describe, expect, it } from 'vitest';
import { formulated, unformulated } from '../../../src/lib/formulas';

describe('formulas', () => {
  it.each(['=1', '+1', '-1', '@x', '＝1', '＋1', '－1', '＠x', '\t=1', ' =1', '\u3000=1'])(
    '%j is disarmed, and armed again on the way in',
    (text) => {
      expect(unformulated(text)).toBe(`'${text}`);
      expect(formulated(unformulated(text))).toBe(text);
    },
  );

  it.each(['1', 'a=b', "'quoted", ''])('%j is left alone', (text) => {
    expect(unformulated(text)).toBe(text);
    expect(formulated(text)).toBe(text);
  });
});
