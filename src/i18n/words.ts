import type { Locale } from './locales';
import type checks from './messages/en/checks.json';
import type goals from './messages/en/goals.json';
import type handbook from './messages/en/handbook.json';
import type home from './messages/en/home.json';
import type keeping from './messages/en/keeping.json';
import type measures from './messages/en/measures.json';
import type plans from './messages/en/plans.json';
import type prose from './messages/en/prose.json';
import type search from './messages/en/search.json';
import type site from './messages/en/site.json';
import type tools from './messages/en/tools.json';
import { translator, type Messages, type Translate } from './translate';

/** An area's file in each locale, typed by the English one, which says what keys there are. */
type Area<M extends Messages> = Readonly<Partial<Record<string, M>>>;
interface Areas {
  site: typeof site;
  home: typeof home;
  handbook: typeof handbook;
  prose: typeof prose;
  search: typeof search;
  plans: typeof plans;
  keeping: typeof keeping;
  tools: typeof tools;
  goals: typeof goals;
  checks: typeof checks;
  measures: typeof measures;
}

const areas: { readonly [A in keyof Areas]: Area<Areas[A]> } = {
  site: import.meta.glob('./messages/*/site.json', { eager: true, import: 'default' }),
  home: import.meta.glob('./messages/*/home.json', { eager: true, import: 'default' }),
  handbook: import.meta.glob('./messages/*/handbook.json', { eager: true, import: 'default' }),
  prose: import.meta.glob('./messages/*/prose.json', { eager: true, import: 'default' }),
  search: import.meta.glob('./messages/*/search.json', { eager: true, import: 'default' }),
  plans: import.meta.glob('./messages/*/plans.json', { eager: true, import: 'default' }),
  keeping: import.meta.glob('./messages/*/keeping.json', { eager: true, import: 'default' }),
  tools: import.meta.glob('./messages/*/tools.json', { eager: true, import: 'default' }),
  goals: import.meta.glob('./messages/*/goals.json', { eager: true, import: 'default' }),
  checks: import.meta.glob('./messages/*/checks.json', { eager: true, import: 'default' }),
  measures: import.meta.glob('./messages/*/measures.json', { eager: true, import: 'default' }),
};

/**
 * The messages of an area, for pages and what they hand to islands. It knows every language, so
 * it is for the build only: never import it where the browser would load it.
 * @throws RangeError if there is no such file
 */
export function messagesOf<A extends keyof Areas>(locale: Locale, area: A): Areas[A] {
  const messages = areas[area][`./messages/${locale}/${area}.json`];
  if (!messages) throw new RangeError(`No messages "${area}" in ${locale}`);
  return messages;
}

/** The words of an area in a language, for pages. */
export const wordsOf = <A extends keyof Areas>(locale: Locale, area: A): Translate<Areas[A]> =>
  translator(messagesOf(locale, area), locale);
