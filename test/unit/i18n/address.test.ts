import { describe, expect, it } from 'vitest';
import { addressOf, fileAddressOf, pdfAddressOf } from '../../../src/i18n/address';

const root = { base: '/', defaultLocale: 'en' } as const;
const below = { base: '/handbook/', defaultLocale: 'pl' } as const;

describe('addressOf', () => {
  it('puts the default language at the root and the others below their name', () => {
    expect(addressOf('en', '', root)).toBe('/');
    expect(addressOf('ar', '', root)).toBe('/ar/');
    expect(addressOf('zh-hant', 'standards', root)).toBe('/zh-hant/standards/');
  });

  it('respects the base, with or without slashes, and another default language', () => {
    expect(addressOf('pl', '', below)).toBe('/handbook/');
    expect(addressOf('en', 'tools/', below)).toBe('/handbook/en/tools/');
    expect(addressOf('en', 'tools', { ...below, base: 'handbook' })).toBe('/handbook/en/tools/');
  });

  it('ends the path in a slash and leaves query and fragment behind it', () => {
    expect(addressOf('en', 'tools/strategy#p1/goals', root)).toBe('/tools/strategy/#p1/goals');
    expect(addressOf('ar', 'tools/strategy/?a=/b#c', root)).toBe('/ar/tools/strategy/?a=/b#c');
    expect(addressOf('en', '#main', root)).toBe('/#main');
  });
});

describe('fileAddressOf', () => {
  it('adds no slash and no language', () => {
    expect(fileAddressOf('mark.svg', root)).toBe('/mark.svg');
    expect(fileAddressOf('/mark.svg', below)).toBe('/handbook/mark.svg');
  });
});

describe('pdfAddressOf', () => {
  it('names the language always, the page without its last slash', () => {
    expect(pdfAddressOf('en', 'standards/one/', root)).toBe('/pdf/en/standards/one.pdf');
    expect(pdfAddressOf('pl', 'handbook', below)).toBe('/handbook/pdf/pl/handbook.pdf');
  });
});
