import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/translate';

const goals = {
  one: '{count} cel',
  few: '{count} cele',
  many: '{count} celów',
  other: '{count} celu',
};

describe('translator', () => {
  it('takes the plural form of the locale', () => {
    const t = translator({ goals }, 'pl');
    expect([1, 3, 5, 22].map((count) => t('goals', { count }))).toEqual([
      '1 cel',
      '3 cele',
      '5 celów',
      '22 cele',
    ]);
  });

  it('sets numbers as the locale does, in Arabic with the digits 0 to 9', () => {
    expect(translator({ n: '{n}' }, 'ar')('n', { n: 47000 })).toBe('47,000');
    expect(translator({ n: '{n}' }, 'pl')('n', { n: 47000 })).toBe('47\u00a0000');
  });

  it('leaves a place without a parameter as it stands', () => {
    expect(translator({ hi: 'Hello {name}' }, 'en')('hi')).toBe('Hello {name}');
  });

  it('refuses a key that no message has', () => {
    const messages: Record<string, string> = {};
    expect(() => translator(messages, 'en')('nothing')).toThrow(RangeError);
  });
});
