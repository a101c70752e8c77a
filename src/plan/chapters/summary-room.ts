/** How much of a page words take, by an estimate: a letter is one unit wide, an ideograph two. */

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Emoji_Presentation}/u;

/** A mark stands above or below its letter; some signs are not seen at all. */
const mark = /[\p{M}\p{Cf}]/u;

const unitsOf = (sign: string): number => (mark.test(sign) ? 0 : wide.test(sign) ? 2 : 1);
/** In units. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + unitsOf(sign), 0);

/** Lines of a row of a table, with the space about it. @param room of each column, in units */
function heightOf(cells: readonly string[], room: readonly number[]): number {
  const lines = cells.map((cell, at) => Math.ceil(widthOf(cell) / (room[at] ?? 1)));
  return Math.max(1, ...lines) + 0.7;
}

/** The first rows that so many lines hold, one at least. */
export function rowsThatFit<TRow extends readonly string[]>(
  rows: readonly TRow[],
  room: readonly number[],
  lines: number,
): { readonly rows: readonly TRow[]; readonly left: number } {
  let taken = 0;
  const fitting = rows.filter((row, at) => {
    taken += heightOf(row, room);
    return at === 0 || taken <= lines;
  });
  const used = fitting.reduce((sum, row) => sum + heightOf(row, room), 0);
  return { rows: fitting, left: lines - used };
}
