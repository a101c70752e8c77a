import { inLocale } from '../../content/in-locale';
import { organisation } from '../../content/organisation';
import type { Document } from '../../document/document';
import type { Inline } from '../../document/inline';
import { formatDate } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import { wordsOf } from '../../i18n/words';

/** What the organisation says of itself in every foot: for instance that it is invented. */
export function noteOf(locale: Locale): readonly Inline[] {
  if (!organisation.note) return [];
  const note = inLocale(organisation.note, locale);
  const words: Inline[] = [{ kind: 'text', text: note.text }];
  return note.locale === locale
    ? words
    : [{ kind: 'language', locale: note.locale, content: words }];
}

/** What all documents of the handbook have in common in a language. */
export function frameOf(locale: Locale): Pick<Document, 'locale' | 'author' | 'paper' | 'running'> {
  const t = wordsOf(locale, 'handbook');
  const name = inLocale(organisation.name, locale).text;
  const date = formatDate(organisation.edition, locale);
  return {
    locale,
    author: name,
    paper: 'a4',
    running: { header: t('running', { organisation: name, date }), pageLabel: t('page') },
  };
}
