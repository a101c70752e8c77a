import type { Locale } from '../../../src/i18n/locales';
import { translator, type Messages } from '../../../src/i18n/translate';
import {
  documentAreas,
  documentTranslator,
  type DocumentWords,
} from '../../../src/plan/chapters/chapter';
import { exampleAreas, type ExampleWords } from '../../../src/plan/example/words';

type Area = (typeof documentAreas)[number] | (typeof exampleAreas)[number];

const files = import.meta.glob<Messages>('../../../src/i18n/messages/*/*.json', {
  eager: true,
  import: 'default',
});

function messagesOf(locale: Locale, area: Area): Messages {
  const messages = files[`../../../src/i18n/messages/${locale}/${area}.json`];
  if (!messages) throw new RangeError(`${locale}/${area}`);
  return messages;
}

/** Keys of several areas side by side; one that two areas have would hide a message. */
function allOf(locale: Locale, names: readonly Area[]): Messages {
  const entries = names.flatMap((area) => Object.entries(messagesOf(locale, area)));
  const all = Object.fromEntries(entries);
  if (Object.keys(all).length < entries.length) throw new RangeError('Two areas have one key');
  return all;
}

export const documentWords = (locale: Locale): DocumentWords =>
  documentTranslator(allOf(locale, documentAreas), locale);

export const exampleWords = (locale: Locale): ExampleWords =>
  translator(allOf(locale, exampleAreas), locale);
