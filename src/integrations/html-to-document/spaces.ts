import type { Inline } from '../../document/inline';

/** A line break that was asked for, until the spaces around it are gone. */
export const lineBreak = '\u2028';

const han = String.raw`[\p{Script=Han}\u3000-\u303f\uff00-\uffef]`;
/** A line of Chinese that is continued on the next one has no space there. */
const folded = new RegExp(String.raw`(?<=${han})[ \t]*[\n\r][ \t\n\r]*(?=${han})`, 'gu');

/** White space as a browser shows it: runs become one space, none stands at an end of a line. */
export function collapseSpaces(content: readonly Inline[]): Inline[] {
  const texts = collapseTexts(content.flatMap(textsOf)).values();
  return content.flatMap((part) => withTexts(part, texts)).reduce(joinTexts, []);
}

/** @param texts the leaves of one block, in order */
function collapseTexts(texts: readonly string[]): string[] {
  let ended = true;
  const led = texts.map((text) => {
    const single = text
      .replace(folded, '')
      .replace(/[ \t\n\r\f]+/g, ' ')
      .replaceAll(new RegExp(` ?${lineBreak} ?`, 'g'), lineBreak);
    const kept = ended ? single.replace(/^ /, '') : single;
    if (kept !== '') ended = kept.endsWith(' ') || kept.endsWith(lineBreak);
    return kept;
  });
  let ends = true;
  const closed = led.toReversed().map((text) => {
    const kept = ends ? text.replace(/ $/, '') : text;
    if (kept !== '') ends = kept.startsWith(lineBreak);
    return kept;
  });
  return closed.toReversed().map((text) => text.replaceAll(lineBreak, '\n'));
}

const textsOf = (part: Inline): string[] =>
  'text' in part ? [part.text] : part.content.flatMap(textsOf);

/** The same run with the next texts in place of its own; nothing where no text is left. */
function withTexts(part: Inline, texts: Iterator<string>): Inline[] {
  if ('text' in part) {
    const text = String(texts.next().value);
    return text === '' ? [] : [{ ...part, text }];
  }
  const content = part.content.flatMap((each) => withTexts(each, texts)).reduce(joinTexts, []);
  return content.length === 0 ? [] : [{ ...part, content }];
}

/** Neighbouring plain texts are one text. */
function joinTexts(joined: Inline[], part: Inline): Inline[] {
  const last = joined.at(-1);
  if (last?.kind !== 'text' || part.kind !== 'text') return [...joined, part];
  return [...joined.slice(0, -1), { kind: 'text', text: last.text + part.text }];
}
