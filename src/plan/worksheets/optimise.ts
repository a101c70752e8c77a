import type { Block } from '../../document/blocks';
import { heading, paragraph, table, writeIn } from '../../document/build';
import type { DocumentWords } from '../chapters/chapter';
import { lessonKinds } from '../reviews/schema';

/** A blank sheet for step 9: what was heard, what was learnt, when to meet again. */
export function optimiseSheet(translate: DocumentWords): Block[] {
  const columns = ['heard', 'source', 'decision', 'changed'] as const;
  const blank = columns.map(() => [writeIn('', 3)]);
  return [
    heading(1, translate('optimise.title')),
    paragraph(translate('optimise.sheet.lead')),
    table({
      header: columns.map((column) => translate(`optimise.column.${column}`)),
      widths: [6, 3, 5, 5],
      rows: Array.from({ length: 4 }, () => blank),
    }),
    heading(2, translate('optimise.lessons')),
    ...lessonKinds.map((kind) => writeIn(translate(`lessonKind.${kind}`), 2)),
    heading(2, translate('optimise.reviews')),
    writeIn(translate('optimise.sheet.next'), 1),
    writeIn(translate('optimise.sheet.who'), 1),
    writeIn(translate('optimise.agenda'), 2),
  ];
}
