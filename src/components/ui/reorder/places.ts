/** A row of a tree in the order of the page: parents before their children. */
export interface Row {
  readonly id: string;
  /** 0 at the top. */
  readonly depth: number;
}

/** Where a row stands or goes: under whom (null: at the top), after which sibling (null: first). */
export interface Place {
  readonly parent: string | null;
  readonly after: string | null;
}

export type Step = 'up' | 'down' | 'in' | 'out';

/** Where one step takes the row; null where there is no such step. */
export function stepFrom(
  rows: readonly Row[],
  id: string,
  step: Step,
  deepest = Infinity,
): Place | null {
  const at = indexOf(rows, id);
  const siblings = siblingsOf(rows, at);
  const own = siblings.indexOf(id);
  const parent = parentOf(rows, at);
  const before = siblings[own - 1];
  const behind = siblings[own + 1];
  switch (step) {
    case 'up':
      return before === undefined ? null : { parent, after: siblings[own - 2] ?? null };
    case 'down':
      return behind === undefined ? null : { parent, after: behind };
    case 'in':
      if (before === undefined || depthBelow(rows, at) + 1 > deepest) return null;
      return { parent: before, after: childrenOf(rows, before).at(-1) ?? null };
    case 'out':
      if (parent === null) return null;
      return { parent: parentOf(rows, indexOf(rows, parent)), after: parent };
  }
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
  deepest = Infinity,
): Place & { depth: number } {
  const at = indexOf(rows, id);
  const branch = branchAt(rows, at);
  const height = Math.max(...branch.map((row) => row.depth)) - depthAt(rows, at);
  const others = rows.filter((row) => !branch.includes(row));
  const above = others.slice(0, gap);
  const most = Math.min((above.at(-1)?.depth ?? -1) + 1, Math.max(deepest - height, 0));
  const least = others[gap]?.depth ?? 0;
  const taken = Math.max(Math.min(depth, most), Math.min(least, most));
  return {
    parent: above.findLast((row) => row.depth === taken - 1)?.id ?? null,
    after: lastAt(above, taken),
    depth: taken,
  };
}

/** The rows that move with this one: itself and all below it. */
export function branchOf(rows: readonly Row[], id: string): readonly Row[] {
  return branchAt(rows, indexOf(rows, id));
}

export function placeOf(rows: readonly Row[], id: string): Place {
  const at = indexOf(rows, id);
  const siblings = siblingsOf(rows, at);
  return { parent: parentOf(rows, at), after: siblings[siblings.indexOf(id) - 1] ?? null };
}

export function childrenOf(rows: readonly Row[], id: string): string[] {
  const at = indexOf(rows, id);
  const depth = depthAt(rows, at) + 1;
  return branchAt(rows, at)
    .filter((row) => row.depth === depth)
    .map((row) => row.id);
}

function indexOf(rows: readonly Row[], id: string): number {
  const at = rows.findIndex((row) => row.id === id);
  if (at < 0) throw new RangeError(`No row "${id}"`);
  return at;
}

function depthAt(rows: readonly Row[], at: number): number {
  return rows[at]?.depth ?? 0;
}

function branchAt(rows: readonly Row[], at: number): readonly Row[] {
  const depth = depthAt(rows, at);
  const end = rows.findIndex((row, index) => index > at && row.depth <= depth);
  return rows.slice(at, end < 0 ? rows.length : end);
}

function depthBelow(rows: readonly Row[], at: number): number {
  return Math.max(...branchAt(rows, at).map((row) => row.depth));
}

function parentOf(rows: readonly Row[], at: number): string | null {
  const depth = depthAt(rows, at);
  return rows.slice(0, at).findLast((row) => row.depth === depth - 1)?.id ?? null;
}

function siblingsOf(rows: readonly Row[], at: number): string[] {
  const parent = parentOf(rows, at);
  if (parent !== null) return childrenOf(rows, parent);
  return rows.filter((row) => row.depth === 0).map((row) => row.id);
}

/** The last row at this depth, unless a shallower one came after it. */
function lastAt(rows: readonly Row[], depth: number): string | null {
  const last = rows.findLast((row) => row.depth <= depth);
  return last?.depth === depth ? last.id : null;
}
