import type { Locale } from '../i18n/locales';
import type { Block } from './blocks';
import type { Inline } from './inline';

/**
 * What a printed document is: meaning without coordinates, its words already in its language.
 * Plain data: it survives `structuredClone` and JSON.
 */
export interface Document {
  /** Language and direction of all that says nothing else. */
  locale: Locale;
  title: string;
  /** Empty where nobody is named. */
  author: string;
  /** ISO calendar date, `2026-11-03`. Given by whoever makes the document, never the clock. */
  date: string;
  paper: Paper;
  running: Running;
  cover: Cover | null;
  blocks: readonly Block[];
}

export type Paper = 'a4' | 'letter';

/** What stands on every page around the text. */
interface Running {
  /** Empty: no header. */
  header: string;
  /** With the places `{page}` and `{pages}`: "Page {page} of {pages}". */
  pageLabel: string;
}

/** The title page. The title itself is the document's. */
export interface Cover {
  /** A line above the title: what kind of document this is. */
  overline: string;
  subtitle: readonly Inline[];
  /** Term and value: organisation, period, version. */
  facts: readonly Fact[];
}

export interface Fact {
  term: string;
  value: readonly Inline[];
}
