import type { Block } from '../../document/blocks';
import { heading, paragraph, table, writeIn } from '../../document/build';
import type { DocumentWords } from '../chapters/chapter';

/** A blank sheet for step 8: what to measure, by whom, and the promises that hold it to account. */
export function measuresSheet(translate: DocumentWords): Block[] {
  const columns = ['measure', 'range', 'cadence', 'source', 'owner'] as const;
  const blank = columns.map(() => [writeIn('', 2)]);
  return [
    heading(1, translate('measures.title')),
    paragraph(translate('measures.sheet.lead')),
    table({
      header: columns.map((column) => translate(`measures.column.${column}`)),
      widths: [5, 4, 3, 5, 4],
      rows: Array.from({ length: 6 }, () => blank),
    }),
    heading(2, translate('measures.sheet.formula')),
    writeIn(translate('measures.sheet.formula.from'), 2),
    writeIn(translate('measures.sheet.formula.out'), 2),
    heading(2, translate('measures.standards')),
    paragraph(translate('measures.sheet.standard')),
    ...[1, 2, 3].map((number) => writeIn(translate('measures.sheet.promise', { number }), 2)),
  ];
}
