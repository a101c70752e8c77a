import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../src/i18n/locales';
import { translator, type Messages, type Translate } from '../../src/i18n/translate';

const folder = path.resolve(import.meta.dirname, '../../src/i18n/messages');

/** What the site says, so that a walk finds controls by their names in any language. */
export function wordsOf(locale: Locale, ...areas: string[]): Translate {
  const read = (area: string): Messages =>
    JSON.parse(readFileSync(path.join(folder, locale, `${area}.json`), 'utf8')) as Messages;
  return translator(Object.assign({}, ...areas.map(read)) as Messages, locale);
}
