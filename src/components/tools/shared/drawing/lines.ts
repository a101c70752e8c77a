/** Measures words, in the drawing's own unit. */
type Measure = (words: string) => number;

/**
 * Words broken into lines no wider than the room: between words, and within one that is wider than all of
 * it. A closing mark stays with what it closes.
 */
export function linesOf(
  words: string,
  room: number | null,
  measure: Measure,
  tag: string,
): string[] {
  if (room === null || measure(words) <= room) return [words];
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(words, tag)) {
    if (line !== '' && measure((line + piece).trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
    while (measure(line.trimEnd()) > room && Array.from(line).length > 1) {
      const [head, rest] = headOf(line, room, measure);
      lines.push(head);
      line = rest;
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Words, each with the blanks and marks that follow it. */
function piecesOf(words: string, tag: string): string[] {
  const pieces: string[] = [];
  const segmenter = new Intl.Segmenter(tag, { granularity: 'word' });
  for (const { segment, isWordLike } of segmenter.segment(words)) {
    const opens = /^[([{“„«「（《]/u.test(segment);
    const last = pieces.pop();
    if (last === undefined) pieces.push(segment);
    else if (isWordLike === true || opens) pieces.push(last, segment);
    else pieces.push(last + segment);
  }
  return pieces;
}

function headOf(line: string, room: number, measure: Measure): [string, string] {
  const letters = Array.from(line);
  let end = letters.length - 1;
  while (end > 1 && measure(letters.slice(0, end).join('')) > room) end -= 1;
  return [letters.slice(0, end).join(''), letters.slice(end).join('')];
}
