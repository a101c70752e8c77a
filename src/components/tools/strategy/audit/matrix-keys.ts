export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly isRtl: boolean;
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Where a key leads in a grid; undefined: nowhere. Arrows stop at the edges, Home and End go along the row. */
export function cellOfKey(event: Key, at: CellPlace, grid: Grid): CellPlace | undefined {
  if (event.altKey || event.metaKey) return undefined;
  const to = wanted(event, at, grid);
  const isInside = to && to.row >= 0 && to.row < grid.rows;
  return isInside && to.column >= 0 && to.column < grid.columns ? to : undefined;
}

function wanted(
  { key, ctrlKey }: Key,
  { row, column }: CellPlace,
  { rows, columns, isRtl }: Grid,
): CellPlace | undefined {
  const onwards = isRtl ? -1 : 1;
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowRight':
      return { row, column: column + onwards };
    case 'ArrowLeft':
      return { row, column: column - onwards };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? rows - 1 : row, column: columns - 1 };
    default:
      return undefined;
  }
}
