import type { Inline } from '../../document/inline';
import { addElement, type Tag } from '../tagging/element';
import { pt, type Pt } from '../units';
import { endX, startX, type Frame } from './frame';
import { breakLines, type Line } from './lines';
import type { Link, Mark } from './marks';
import { strip, type Strip } from './strip';
import { colours, textSize, type Colour, type TextKind } from './theme';
import { setWords, type Words } from './words';

interface TextOptions {
  tag: Tag;
  kind?: TextKind;
  bold?: boolean;
  colour?: Colour;
  align?: 'start' | 'end';
  /** The words are a link's. */
  link?: Link | null;
}

/** A block of running text: an element with its lines, a strip each. */
export function setText(content: readonly Inline[], frame: Frame, options: TextOptions): Strip[] {
  const element = addElement(frame.parent, options.tag);
  return setTextIn(content, { ...frame, parent: element }, options);
}

/** The same, straight into the frame's element. */
export function setTextIn(
  content: readonly Inline[],
  frame: Frame,
  options: Omit<TextOptions, 'tag'>,
): Strip[] {
  const { kind = frame.text, bold = frame.bold, align = 'start', link = null } = options;
  const { parent, locale } = frame;
  const { anchorsById } = frame.job;
  const colour = link ? colours.teal : (options.colour ?? colours.ink);
  const words = setWords(content, { parent, locale, bold, colour, link, anchorsById });
  const { size, leading } = textSize(kind, frame.locale);
  const lines = breakLines(frame.job.shape(words.styled), size, frame.width);
  return lines.map((line, index) =>
    strip({
      height: leading,
      marks: [textMark(line, words, frame, leading, align)],
      keepWithNext: isKept(index, lines.length),
    }),
  );
}

function textMark(
  line: Line,
  { inks }: Words,
  frame: Frame,
  leading: Pt,
  align: 'start' | 'end',
): Mark {
  const x = align === 'start' ? startX(frame, line.width) : endX(frame, line.width);
  return { kind: 'text', line, inks, x, y: baselineIn(leading, line.size) };
}

/** The baseline that puts letters in the middle of their line. */
export const baselineIn = (leading: Pt, size: Pt): Pt => pt(leading / 2 + size * 0.35);

/** No paragraph leaves one line alone at the foot of a page or takes one alone over. */
function isKept(index: number, count: number): boolean {
  if (index === count - 1) return false;
  return count <= 3 || index === 0 || index === count - 2;
}
