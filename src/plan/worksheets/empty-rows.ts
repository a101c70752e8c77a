import type { Block } from '../../document/blocks';
import { writeIn } from '../../document/build';

/** Rows of a table to fill in by hand: each cell has a line to write on. */
export function emptyRows(rows: number, columns: number): Block[][][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => [writeIn('')]));
}
