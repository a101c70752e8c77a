import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales';
import { wordsOf } from '../i18n/words';
import { inLocale, type Spoken } from './in-locale';
import type { Standard } from './schemas/standards';

/** A standard in force, with the page that shows it. */
export interface Promised {
  standard: Standard;
  /** Below the language: `standards/s-07/`. */
  path: string;
  slug: string;
  /** “Email · first reply” */
  title: Spoken;
}

/** The standards that customers can rely on today, by number. */
export async function promisesIn(locale: Locale): Promise<Promised[]> {
  const t = wordsOf(locale, 'prose');
  const entries = await getCollection('standards', ({ data }) => data.status === 'in-force');
  return entries
    .map(({ data }) => data)
    .toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
    .map((standard) => {
      const subject = inLocale(standard.subject, locale);
      const channel = t(`channel.${standard.channel}`);
      const slug = standard.id.toLowerCase();
      return {
        standard,
        slug,
        path: `standards/${slug}/`,
        title: { ...subject, text: t('standard.place', { channel, subject: subject.text }) },
      };
    });
}
