const leftToRightMark = '\u200e';
const rightToLeftMark = '\u200f';

/** Signs without ink that a reader finds before and after some text. Empty: none is needed. */
interface Signs {
  before: string;
  after: string;
}

/** A stretch of a text. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * PDFium and poppler put a line from the right back together from what is drawn, and both leave
 * neighbours as they stand where neither is a letter from the right: "25." becomes ".25", a comma
 * moves behind its blank. A silent letter from the right between them parts them. PDFium mirrors a
 * bracket unless a letter from the left went before, so a silent one does.
 */
export function signsInTurned(text: string, { start, end }: Stretch, isFirst: boolean): Signs {
  const [last, own, next] = [text.charAt(start - 1), text.slice(start, end), text.charAt(end)];
  if (mirrored.test(own)) return { before: leftToRightMark, after: markUnless(letter.test(next)) };
  const isLetter = letter.test(own.charAt(0));
  // A blank carries no sign to the run before: alone in its word it would part the line.
  const isParted = isLetter || last === '' || letter.test(last) || mirrored.test(last);
  const isBlank = blank.test(last) || (own === ' ' && isFirst);
  return {
    before: markUnless(isParted || isBlank),
    after: markUnless(isLetter || own === ' ' || !digit.test(next)),
  };
}

/** The same for a run from the left within such a line: between it and the blank that follows. */
export const signAfterRun = (text: string, { end }: Stretch): string =>
  markUnless(text.charAt(end) !== ' ');

const markUnless = (isNeedless: boolean) => (isNeedless ? '' : rightToLeftMark);

const mirrored = /^\p{Bidi_Mirrored}$/u;
const letter = /^\p{Script=Arabic}$/u;
const blank = /^\s$/;
const digit = /^\p{Nd}$/u;
