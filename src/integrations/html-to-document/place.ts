import type { Element } from 'hast';
import type { LinkTarget } from '../../document/inline';
import { locales, tagOf, type Locale } from '../../i18n/locales';

/** Where in a page we are: what its elements hand down to what they hold. */
export interface Place {
  /** The document's language; words in another one are marked. */
  documentLocale: Locale;
  /** The language here. */
  locale: Locale;
  /** The link that all of this is part of. */
  link: LinkTarget | null;
  /** Where an `href` leads; null for what no document may link to. */
  linkOf: (href: string) => LinkTarget | null;
}

/** The place inside an element. */
export const inside = (element: Element, place: Place): Place => ({
  ...place,
  locale: localeOf(element) ?? place.locale,
  link: linkIn(element, place) ?? place.link,
});

function linkIn({ tagName, properties }: Element, { linkOf }: Place): LinkTarget | null {
  const href = properties['href'];
  return tagName === 'a' && typeof href === 'string' ? linkOf(href) : null;
}

/** The language that an element names, if it is one of ours: `en-CA` is English, `fr` is none. */
export function localeOf({ properties }: Element): Locale | null {
  const tag = (properties['lang'] ?? '').toLowerCase();
  const named = (locale: Locale) => {
    const own = tagOf(locale).toLowerCase();
    return tag === own || tag.startsWith(`${own}-`);
  };
  return locales.find(named) ?? null;
}
