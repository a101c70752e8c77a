import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/i18n/locales';
import { documentWords, exampleWords } from './messages';

describe.each(locales)('areas that stand side by side in %s', (locale) => {
  it('share no key', () => {
    expect(() => [documentWords(locale), exampleWords(locale)]).not.toThrow();
  });
});
