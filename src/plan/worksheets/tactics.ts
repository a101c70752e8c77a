import type { Block } from '../../document/blocks';
import { heading, paragraph, table, together, writeIn } from '../../document/build';
import type { DocumentWords } from '../chapters/chapter';

/** A sheet for one tactic, to be filled in by hand: what it is, its steps, and who does what. */
export function tacticsSheet(translate: DocumentWords): Block[] {
  const columns = ['step', 'owner', 'due', 'done'] as const;
  const roles = [1, 2, 3, 4, 5].map((number) => translate('tactics.sheet.role', { number }));
  const blank = (rows: number, cells: number) =>
    Array.from({ length: rows }, () => Array.from({ length: cells }, () => ' '));
  return [
    heading(1, translate('tactics.sheet.title')),
    paragraph(translate('tactics.sheet.lead'), 'lead'),
    writeIn(translate('tactics.sheet.answers'), 2),
    writeIn(translate('tactics.sheet.name'), 2),
    writeIn(translate('tactics.sheet.goals'), 1),
    writeIn(translate('tactics.sheet.owner'), 1),
    writeIn(translate('tactics.sheet.dates'), 1),
    writeIn(translate('tactics.sheet.cost'), 1),
    heading(2, translate('tactics.steps')),
    table({
      header: columns.map((column) => translate(`tactics.column.${column}`)),
      widths: [7, 4, 3, 1.5],
      rows: blank(5, columns.length),
    }),
    together([
      heading(2, translate('tactics.sheet.raci')),
      paragraph(translate('tactics.sheet.raci.lead')),
      table({
        header: [translate('tactics.matrix.task'), ...roles],
        widths: [5, ...roles.map(() => 1.6)],
        rows: blank(6, roles.length + 1),
      }),
    ]),
  ];
}
