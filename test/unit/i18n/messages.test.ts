import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatOf, locales, type Locale } from '../../../src/i18n/locales';
import type { Message, Messages } from '../../../src/i18n/translate';

const folder = path.resolve(import.meta.dirname, '../../../src/i18n/messages');
const areas = readdirSync(path.join(folder, 'en')).toSorted();

function read(locale: Locale, area: string): Messages {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- the tests below check it
  return JSON.parse(readFileSync(path.join(folder, locale, area), 'utf8'));
}

const texts = (message: Message) =>
  typeof message === 'string' ? [message] : Object.values(message);
const places = (text: string) => new Set(text.match(/\{\w+\}/g));
const categories = (locale: Locale) =>
  new Intl.PluralRules(formatOf(locale)).resolvedOptions().pluralCategories.toSorted();

/** A small count may be written as a word («يومان»), a large one never. */
const mayOmitCount = new Set(['zero', 'one', 'two']);

describe.each(locales)('the messages in %s', (locale) => {
  it('are the same areas as in English', () => {
    expect(readdirSync(path.join(folder, locale)).toSorted()).toEqual(areas);
  });

  it.each(areas)('say in %s all that English says, and no more', (area) => {
    expect(Object.keys(read(locale, area)).toSorted()).toEqual(
      Object.keys(read('en', area)).toSorted(),
    );
  });

  it.each(areas)('are texts in %s, none empty', (area) => {
    const all = Object.values(read(locale, area)).flatMap(texts);
    expect(all.filter((text) => typeof text !== 'string' || text.trim() === '')).toEqual([]);
  });

  it.each(areas)('have in %s each plural form of the language', (area) => {
    const plurals = Object.entries(read(locale, area)).filter(([, it]) => typeof it !== 'string');
    const incomplete = plurals.filter(
      ([, forms]) => !categories(locale).every((category) => category in Object(forms)),
    );
    expect(incomplete.map(([key]) => key)).toEqual([]);
  });

  it.each(areas)('have in %s the same places for values as English', (area) => {
    const english = read('en', area);
    const differing = Object.entries(read(locale, area)).filter(([key, message]) => {
      const wanted = places(texts(english[key] ?? '').join(' '));
      const forms = typeof message === 'string' ? { other: message } : message;
      return Object.entries(forms).some(([category, text]) => {
        const found = places(text);
        // One reading has no first and last: what is said of a few may need less.
        if (mayOmitCount.has(category)) return !found.isSubsetOf(wanted);
        return wanted.symmetricDifference(found).size > 0;
      });
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});
