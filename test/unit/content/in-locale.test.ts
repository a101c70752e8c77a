import { describe, expect, it } from 'vitest';
import { inLocale, languageOf } from '../../../src/content/in-locale';

describe('inLocale', () => {
  it('gives the words in the language asked for', () => {
    expect(inLocale({ en: 'touchpoint', pl: 'punkt styku' }, 'pl')).toEqual({
      text: 'punkt styku',
      locale: 'pl',
    });
  });

  it('lets the default language stand in, and says so', () => {
    expect(inLocale({ en: 'touchpoint' }, 'ar')).toEqual({ text: 'touchpoint', locale: 'en' });
  });

  it('does not take a third language', () => {
    expect(() => inLocale({ pl: 'punkt styku' }, 'ar')).toThrow('No text in ar nor in en');
  });
});

describe('languageOf', () => {
  it('marks a text in another language than what is around it, and only that', () => {
    expect(languageOf('ar', 'en')).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(languageOf('en', 'en')).toEqual({});
  });
});
