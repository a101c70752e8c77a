import { describe, expect, it } from 'vitest';
import { formatOf, locales } from '../../../src/i18n/locales';
import type { Messages } from '../../../src/i18n/translate';
import { messagesOf, type Area } from './messages';

const areas: readonly Area[] = ['checks', 'document', 'example', 'measures'];
const places = (message: unknown) =>
  [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])]
    .filter((place) => place !== '{count}')
    .toSorted();

describe.each(areas)('the messages of %s', (area) => {
  const english: Messages = messagesOf('en', area);

  it.each(locales)('are whole in %s: every key, every place, every plural', (locale) => {
    const own: Messages = messagesOf(locale, area);
    expect(Object.keys(own).toSorted()).toEqual(Object.keys(english).toSorted());
    const categories = new Intl.PluralRules(formatOf(locale)).resolvedOptions().pluralCategories;
    for (const [key, message] of Object.entries(own)) {
      expect(places(message)).toEqual(places(english[key]));
      if (typeof message === 'string') continue;
      expect(Object.keys(message).toSorted()).toEqual(categories.toSorted());
    }
  });
});

it('areas of the document share no key', () => {
  const keys = (['checks', 'document', 'measures'] as const).flatMap((area) =>
    Object.keys(messagesOf('en', area)),
  );
  expect(new Set(keys).size).toBe(keys.length);
});
