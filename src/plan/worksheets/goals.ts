import type { Block } from '../../document/blocks';
import { heading, paragraph, table, together, writeIn } from '../../document/build';
import type { DocumentWords } from '../chapters/chapter';
import { emptyRows } from './empty-rows';

const subGoals = 3;

/** Step 1: a high goal and the sub-goals that serve it. */
export function goalsSheet(translate: DocumentWords): Block[] {
  const numbers = Array.from({ length: subGoals }, (_, index) => index + 1);
  return [
    heading(1, translate('goals.sheet.title')),
    paragraph(translate('goals.sheet.lead')),
    ...goalSpace(translate('goals.sheet.high'), translate),
    ...numbers.flatMap((number) => goalSpace(translate('goals.sheet.sub', { number }), translate)),
    writeIn(translate('goals.sheet.fail'), 2),
  ];
}

function goalSpace(title: string, translate: DocumentWords): Block[] {
  const columns = ['measure', 'baseline', 'target', 'owner', 'due'] as const;
  return [
    together([
      heading(2, title),
      writeIn(translate('goals.sheet.sentence'), 2),
      table({
        header: columns.map((column) => translate(`goals.sheet.${column}`)),
        widths: [4, 2, 2, 3, 2],
        rows: emptyRows(1, columns.length),
      }),
    ]),
  ];
}
