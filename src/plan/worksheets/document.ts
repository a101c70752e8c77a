import { pageBreak, paragraph } from '../../document/build';
import type { Document, Paper } from '../../document/document';
import type { Locale } from '../../i18n/locales';
import type { DocumentWords } from '../chapters/chapter';
import { frameOf } from '../frame';
import { auditSheet } from './audit';
import { competitorsSheet } from './competitors';
import { researchSheet } from './research';
import { tacticsSheet } from './tactics';
import { goalsSheet } from './goals';
import { personasSheet } from './personas';
import { surveysSheet } from './surveys';
import { measuresSheet } from './measures';
import { optimiseSheet } from './optimise';
import type { Worksheet } from './worksheet';

/** In the order of the steps. */
const worksheets: readonly Worksheet[] = [
  goalsSheet,
  auditSheet,
  competitorsSheet,
  researchSheet,
  personasSheet,
  tacticsSheet,
  surveysSheet,
  measuresSheet,
  optimiseSheet,
];

export interface SheetsOptions {
  /** ISO calendar date. */
  readonly today: string;
  readonly organisation: string;
  readonly paper: Paper;
}

/** A blank sheet for each step, to be printed for a workshop. Each begins on a page of its own. */
export function worksheetsDocument(
  translate: DocumentWords,
  locale: Locale,
  options: SheetsOptions,
): Document {
  const title = translate('sheets');
  return {
    ...frameOf({ ...options, translate, locale, title }),
    cover: null,
    blocks: [
      paragraph(translate('sheets.lead'), 'lead'),
      ...worksheets.flatMap((sheet, index) => [
        ...(index === 0 ? [] : [pageBreak]),
        ...sheet(translate, locale),
      ]),
    ],
  };
}
