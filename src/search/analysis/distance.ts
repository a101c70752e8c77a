/**
 * Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours that turn
 * `a` into `b`; any number above `limit` once it is clear that there are more than that.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = nextLine(a, b, row, above, before);
    if (Math.min(...line) > limit) return limit + 1;
    [before, above] = [above, line];
  }
  return above[b.length] ?? limit + 1;
}

function nextLine(a: string, b: string, row: number, above: number[], before: number[]): number[] {
  const at = (line: number[], column: number) => line[column] ?? Infinity;
  const line = [row];
  for (let column = 1; column <= b.length; column++) {
    const same = a[row - 1] === b[column - 1];
    const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    line.push(
      Math.min(
        at(above, column) + 1,
        at(line, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1),
        swapped ? at(before, column - 2) + 1 : Infinity,
      ),
    );
  }
  return line;
}
