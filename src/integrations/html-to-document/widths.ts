/**
 * A share of the width for each column: long texts get more of it, though not in proportion, and
 * none gets less than its longest word asks for.
 * @param rows the words of each cell
 */
export function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const columns = rows[0]?.map((_, at) => rows.map((row) => row[at] ?? '')) ?? [];
  return columns.map((texts) => {
    const lengths = texts.map(lengthOf);
    const filled = lengths.filter((length) => length > 0);
    const mean = filled.reduce((sum, length) => sum + length, 0) / Math.max(1, filled.length);
    const longestWord = Math.max(
      ...texts.flatMap((text) => text.split(/[\s\u200b]+/).map(wordLength)),
    );
    return Math.round(Math.max(Math.sqrt(mean) * 3, longestWord, 4));
  });
}

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu;

/** In half-width letters. */
const lengthOf = (text: string) => text.length + (text.match(wide)?.length ?? 0);

/** Chinese breaks between any two characters. */
const wordLength = (word: string) =>
  Math.max(...word.split(wide).map((part) => part.length), word.search(wide) === -1 ? 0 : 2);
