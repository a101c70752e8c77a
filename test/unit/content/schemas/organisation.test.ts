import { describe, expect, it } from 'vitest';
import { parseOrganisation } from '../../../../src/content/schemas/organisation';

const good = `
name: { pl: Sklep }
languages: [pl, en]
defaultLanguage: pl
site: https://example.com
base: /handbook/
contact: { email: a@example.com }
edition: 2026-11-03
`;

describe('parseOrganisation', () => {
  it('reads what a company writes', () => {
    expect(parseOrganisation(good)).toMatchObject({
      defaultLanguage: 'pl',
      base: '/handbook/',
      edition: '2026-11-03',
    });
  });

  it.each([
    ['base: /handbook/', 'base: handbook', 'begins and ends with a slash'],
    ['defaultLanguage: pl', 'defaultLanguage: ar', 'defaultLanguage is one of the languages'],
    ['name: { pl: Sklep }', 'name: { en: Shop }', 'name has a text in the default language'],
    ['site: https://example.com', 'site: example', 'at site'],
    ['edition: 2026-11-03', 'edition: 2026-13-03', 'at edition'],
    ['base: /handbook/', 'base: /handbook/\nbased: x', 'Unrecognized key'],
  ])('says what is wrong when %s is %s', (right, wrong, message) => {
    expect(() => parseOrganisation(good.replace(right, wrong))).toThrow(message);
  });
});
