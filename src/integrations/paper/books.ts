import { inLocale } from '../../content/in-locale';
import { organisation } from '../../content/organisation';
import { contents, heading, pageBreak, paragraph } from '../../document/build';
import type { Document } from '../../document/document';
import { joinPages } from '../../document/join';
import type { Handbook, PageDocument } from '../../document/parse';
import { formatDate } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import { wordsOf } from '../../i18n/words';
import { frameOf, noteOf } from './frame';

/** A section with its pages, in reading order. */
export interface Chapter extends Omit<Handbook['sections'][number], 'slugs'> {
  pages: readonly PageDocument[];
}

/** A page alone, with the note that stands under it on the site. */
export function pagePrint({ document }: PageDocument): Document {
  const note = noteOf(document.locale);
  if (note.length === 0) return document;
  return { ...document, blocks: [...document.blocks, paragraph(note, 'small')] };
}

/** What a section holds, behind a cover and contents. */
export function sectionBook(chapter: Chapter, locale: Locale): Document {
  const { title, lead, pages } = chapter;
  const joined = joinPages(pages, { locale, all: pages, down: 0 });
  return { ...bookOf(title, lead, locale), blocks: [contentsOf(locale), ...joined] };
}

/** The whole handbook: each section a chapter. */
export function handbookBook(chapters: readonly Chapter[], locale: Locale): Document {
  const all = chapters.flatMap(({ pages }) => pages);
  const joined = chapters.flatMap(({ title, lead, pages }) => [
    pageBreak,
    heading(1, title),
    paragraph(lead),
    ...joinPages(pages, { locale, all, down: 1 }),
  ]);
  const title = wordsOf(locale, 'handbook')('title');
  return { ...bookOf(title, '', locale), blocks: [contentsOf(locale), ...joined] };
}

const contentsOf = (locale: Locale) => contents(wordsOf(locale, 'handbook')('contents'), 2);

/** A document behind a cover; its title stands above the handbook's where it is a part of it. */
function bookOf(title: string, lead: string, locale: Locale): Omit<Document, 'blocks'> {
  const t = wordsOf(locale, 'handbook');
  const name = inLocale(organisation.name, locale).text;
  const note = noteOf(locale);
  const edition = formatDate(organisation.edition, locale);
  return {
    ...frameOf(locale),
    title,
    date: organisation.edition,
    cover: {
      overline: title === t('title') ? name : t('title'),
      subtitle: lead === '' ? [] : [{ kind: 'text', text: lead }],
      facts: [
        { term: t('organisation'), value: [{ kind: 'text', text: name }] },
        { term: t('edition'), value: [{ kind: 'text', text: edition }] },
        ...(note.length > 0 ? [{ term: t('note'), value: note }] : []),
      ],
    },
  };
}
