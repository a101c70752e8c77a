import type { Contents } from '../../../document/blocks';
import { addElement, addSlot } from '../../tagging/element';
import { pt } from '../../units';
import { directionIn, endX, indented, type Frame } from '../frame';
import type { Anchor, Link, PageNumberMark } from '../marks';
import { setText, setTextIn } from '../paragraph';
import { spaced, strip, type Strip } from '../strip';
import { gaps } from '../theme';

const indent = pt(16);
const numberWidth = pt(36);

/** The headings of the document, each a link with the number of its page. */
export function composeContents({ title, depth }: Contents, frame: Frame): Strip[] {
  const titleLines = setText([{ kind: 'text', text: title }], frame, {
    tag: 'P',
    kind: 'heading2',
    bold: true,
  }).map((line) => ({ ...line, keepWithNext: true }));
  const parent = addElement(frame.parent, 'TOC');
  const entries = [...frame.job.anchors.values()]
    .filter(({ level }) => level <= depth)
    .flatMap((anchor) => composeEntry(anchor, { ...frame, parent }));
  return [...spaced(titleLines, gaps.heading[2]), ...entries];
}

function composeEntry(anchor: Anchor, frame: Frame): Strip[] {
  const item = addElement(frame.parent, 'TOCI');
  const element = addElement(addElement(item, 'Reference'), 'Link');
  const link: Link = { target: { kind: 'anchor', anchor }, element, words: anchor.title };
  const bold = anchor.level === 1;
  const room = { ...indented(frame, pt(indent * (anchor.level - 1))), parent: element };
  const textRoom = {
    ...room,
    x: directionIn(room) === 'rtl' ? pt(room.x + numberWidth) : room.x,
    width: pt(room.width - numberWidth),
  };
  const title = [{ kind: 'text', text: anchor.title }] as const;
  const lines = setTextIn(title, textRoom, { bold, link });
  const last = lines.at(-1) ?? strip({});
  const number: PageNumberMark = {
    kind: 'page-number',
    anchor,
    link,
    slot: addSlot(element),
    x: endX(room, numberWidth),
    width: numberWidth,
    y: last.marks[0]?.y ?? pt(0),
    bold,
    locale: frame.locale,
  };
  const ended = [...lines.slice(0, -1), { ...last, marks: [...last.marks, number] }];
  return spaced(ended, bold ? gaps.paragraph : gaps.item);
}
