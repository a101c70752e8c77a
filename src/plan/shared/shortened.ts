/** Signs as people count them: a letter with its marks, a picture made of several. */
const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const leftOut = '…';

/**
 * As much of a text as there is room for, with a sign where something is left out. It ends with a whole word
 * where that leaves half of it at least; scripts that part no words are cut between signs.
 * @param room in the unit of `widthOf`, which counts signs unless said otherwise
 */
export function shortened(
  text: string,
  room: number,
  widthOf: (sign: string) => number = () => 1,
): string {
  let width = 0;
  let end = 0;
  for (const { segment, index } of signs.segment(text)) {
    width += widthOf(segment);
    if (width > room) return wholeWords(text, end) + leftOut;
    if (width + widthOf(leftOut) <= room) end = index + segment.length;
  }
  return text;
}

/** The beginning without the mark that would stand before the sign. */
function wholeWords(text: string, end: number): string {
  const blank = text.slice(0, end + 1).search(/\s\S*$/u);
  const kept = text.slice(0, blank >= end / 2 ? blank : end).trimEnd();
  return kept.replace(/[,;:،؛、，；：–—-]$/u, '').trimEnd();
}
