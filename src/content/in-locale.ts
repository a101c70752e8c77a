import { directionOf, tagOf, type Locale } from '../i18n/locales';
import { organisation } from './organisation';
import type { Words } from './schemas/words';

/** A text and the language that it really is in, so that whoever shows it can say so. */
export interface Spoken {
  text: string;
  locale: Locale;
}

/**
 * The words in the locale asked for, otherwise in the default language.
 * @throws RangeError if they have neither: a fault in the content
 */
export function inLocale(words: Words, locale: Locale): Spoken {
  const text = words[locale];
  if (text !== undefined) return { text, locale };
  const fallback = organisation.defaultLanguage;
  const standIn = words[fallback];
  if (standIn === undefined) throw new RangeError(`No text in ${locale} nor in ${fallback}`);
  return { text: standIn, locale: fallback };
}

/** Attributes for an element whose text may be in another language than what is around it. */
export function languageOf(text: Locale, around: Locale) {
  return text === around ? {} : { lang: tagOf(text), dir: directionOf(text) };
}
