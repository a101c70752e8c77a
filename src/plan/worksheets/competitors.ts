import type { Block } from '../../document/blocks';
import { heading, paragraph, table, writeIn } from '../../document/build';
import type { DocumentWords } from '../chapters/chapter';
import { emptyRows } from './empty-rows';

/** Step 3 on paper, for a workshop: who they are, where they and we stand, what to watch. */
export function competitorsSheet(translate: DocumentWords): Block[] {
  const list = (['name', 'kind', 'channels', 'watch'] as const).map((column) =>
    translate(`competitors.doc.column.${column}`),
  );
  const ranks = [
    translate('competitors.doc.column.keyword'),
    translate('competitors.sheet.rank.us'),
    translate('competitors.sheet.rank.first'),
    translate('competitors.doc.column.day'),
  ];
  return [
    heading(1, translate('competitors.sheet.title')),
    paragraph(translate('competitors.sheet.lead'), 'lead'),
    heading(2, translate('competitors.sheet.list')),
    table({ header: list, widths: [3, 2, 4, 4], rows: emptyRows(6, list.length) }),
    heading(2, translate('competitors.sheet.rankings')),
    table({ header: ranks, widths: [4, 2, 3, 2], rows: emptyRows(5, ranks.length) }),
    heading(2, translate('competitors.sheet.watch')),
    writeIn(translate('competitors.sheet.watch.what'), 2),
    writeIn(translate('competitors.sheet.watch.when'), 1),
  ];
}
