import type { Block } from '../../document/blocks';
import type { Locale } from '../../i18n/locales';
import type { DocumentWords } from '../chapters/chapter';

/** A blank sheet for one step, to be filled in by hand: one or two pages, its title a heading of the first level. */
export type Worksheet = (translate: DocumentWords, locale: Locale) => Block[];
