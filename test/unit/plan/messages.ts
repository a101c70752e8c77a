import type { Locale } from '../../../src/i18n/locales';
import type checks from '../../../src/i18n/messages/en/checks.json';
import type document from '../../../src/i18n/messages/en/document.json';
import type example from '../../../src/i18n/messages/en/example.json';
import type measures from '../../../src/i18n/messages/en/measures.json';
import { translator, type Message, type Translate } from '../../../src/i18n/translate';

interface Areas {
  checks: typeof checks;
  document: typeof document;
  example: typeof example;
  measures: typeof measures;
}
export type Area = keyof Areas;

const files = import.meta.glob<Record<string, Message>>(
  '../../../src/i18n/messages/*/{checks,document,example,measures}.json',
  { eager: true, import: 'default' },
);

export function messagesOf<A extends Area>(
  locale: Locale,
  area: A,
): Record<keyof Areas[A], Message> {
  const messages = files[`../../../src/i18n/messages/${locale}/${area}.json`];
  if (!hasKeysOf<A>(messages)) throw new RangeError(`${locale}/${area}`);
  return messages;
}

/** The files are whole: `messages.test.ts` sees to it. */
function hasKeysOf<A extends Area>(messages: unknown): messages is Record<keyof Areas[A], Message> {
  return messages !== undefined;
}

export const documentWords = (locale: Locale) =>
  translator(
    {
      ...messagesOf(locale, 'document'),
      ...messagesOf(locale, 'measures'),
      ...messagesOf(locale, 'checks'),
    },
    locale,
  );

export const exampleWords = (locale: Locale): Translate<Record<keyof typeof example, Message>> =>
  translator(messagesOf(locale, 'example'), locale);
