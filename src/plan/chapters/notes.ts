import type { Block } from '../../document/blocks';
import { definition, definitions, paragraph } from '../../document/build';
import { pointsOf } from '../shared/points';

/** Notes on the rows of a table that has no room for them, each by what its row is called. */
export function notesUnder(rows: readonly (readonly [called: string, note: string])[]): Block[] {
  const noted = rows
    .map(([called, note]) => [called, pointsOf(note)] as const)
    .filter(([, lines]) => lines.length > 0);
  if (noted.length === 0) return [];
  const entries = noted.map(([called, lines]) =>
    definition(
      called,
      lines.map((line) => paragraph(line)),
    ),
  );
  return [definitions(entries)];
}
