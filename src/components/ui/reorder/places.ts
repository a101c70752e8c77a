/** A row of a tree in the order of the page: parents before their children. */
export interface Row {
  readonly id: string;
  /** 0 at the top. */
  readonly depth: number;
}

/** Where a row goes: under whom (null: at the top), as which among the others there. */
export interface Place {
  readonly parentId: string | null;
  readonly index: number;
}

/**
 * Where a row is dropped.
 * @param gap before which of the other rows; its own branch does not count
 * @param depth the depth wished for; the nearest possible one is taken
 */
export function placeAt(
  rows: readonly Row[],
  id: string,
  gap: number,
  depth: number,
): Place & { depth: number } {
  const others = withoutBranch(rows, id);
  const above = others.slice(0, gap);
  const most = (above.at(-1)?.depth ?? -1) + 1;
  const least = others[gap]?.depth ?? 0;
  const taken = Math.max(Math.min(depth, most), least);
  const parentAt = above.findLastIndex((row) => row.depth < taken);
  const siblings = above.slice(parentAt + 1).filter((row) => row.depth === taken);
  return { parentId: above[parentAt]?.id ?? null, index: siblings.length, depth: taken };
}

/** The rows that stay where they are when this one moves: all but itself and those below it. */
export function withoutBranch(rows: readonly Row[], id: string): readonly Row[] {
  const at = rows.findIndex((row) => row.id === id);
  const depth = rows[at]?.depth ?? 0;
  const end = rows.findIndex((row, index) => index > at && row.depth <= depth);
  return [...rows.slice(0, at), ...(end < 0 ? [] : rows.slice(end))];
}
