import { inline } from '../document/build';
import type { Document, Fact, Paper } from '../document/document';
import { formatDate } from '../i18n/format';
import type { Locale } from '../i18n/locales';
import type { ChapterContext, DocumentWords } from './chapters/chapter';
import { periodInWords } from './chapters/period';

interface Framing {
  readonly translate: DocumentWords;
  readonly locale: Locale;
  /** ISO calendar date. */
  readonly today: string;
  readonly title: string;
  /** Stands over every page; the title unless said otherwise. */
  readonly header?: string;
  readonly organisation: string;
  readonly paper?: Paper | undefined;
}

/** What any document of a plan has around its blocks. */
export function frameOf(framing: Framing): Omit<Document, 'cover' | 'blocks'> {
  const { translate, locale, today, title, header = title, organisation, paper = 'a4' } = framing;
  return {
    locale,
    title,
    author: organisation,
    date: today,
    paper,
    running: { header, pageLabel: translate('page') },
  };
}

/** Whose document this is, what time it is about and of which day; what is not known is left out. */
export function factsOf(
  { plan, translate, locale, today }: ChapterContext,
  { start, end }: { readonly start: string; readonly end: string },
): Fact[] {
  const facts: [term: string, value: string][] = [
    [translate('organisation'), plan.cover.organisation.trim()],
    [translate('period'), periodInWords(start, end, translate, locale)],
    [translate('asOf'), formatDate(today, locale)],
  ];
  return facts
    .filter(([, value]) => value !== '')
    .map(([term, value]) => ({ term, value: inline(value) }));
}
