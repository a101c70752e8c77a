import type { Document } from '../../document/document';
import type { Inline } from '../../document/inline';
import type { Element } from '../tagging/element';
import { pt, type Pt } from '../units';
import type { Frame } from './frame';
import { outsideTree, type Anchor, type Mark, type PageNumberMark } from './marks';
import type { Page } from './page';
import { setTextIn } from './paragraph';
import { lowered } from './strip';
import { colours, columnOf, type Sheet } from './theme';

/** What could only be said when all pages are known: their numbers. */
export function addRunningWords(
  pages: readonly Page[],
  { running, cover }: Document,
  frame: Frame,
): Page[] {
  return pages.map((page, index) => {
    const { sheet } = page;
    const across: Frame = { ...frame, ...columnOf(sheet) };
    const label = running.pageLabel
      .replaceAll('{page}', String(index + 1))
      .replaceAll('{pages}', String(pages.length));
    const isCover = index === 0 && cover !== null;
    const header =
      isCover || !sheet.hasHeader
        ? []
        : runningLine(running.header, across, headerTop(sheet), 'start');
    const footer = runningLine(label, across, footerTop(sheet), 'end');
    return { ...page, marks: [...page.marks, ...header, ...footer] };
  });
}

const headerTop = (sheet: Sheet): Pt => pt(sheet.top - 38);
const footerTop = ({ height, bottom }: Sheet): Pt => pt(height - bottom + 22);

/** One line outside the structure tree: readers count pages themselves. */
function runningLine(words: string, frame: Frame, top: Pt, align: 'start' | 'end'): Mark[] {
  if (words === '') return [];
  const content: Inline[] = [{ kind: 'text', text: words }];
  const [line] = setTextIn(
    content,
    { ...frame, parent: detached() },
    { kind: 'small', colour: colours.secondVoice, align },
  );
  return lowered((line?.marks ?? []).map(outsideTree), top);
}

const detached = (): Element => ({ tag: 'P', attributes: {}, kids: [] });

/** Puts page numbers where the table of contents left room for them. */
export function addPageNumbers(pages: readonly Page[], frame: Frame): Page[] {
  const numbers = new Map<Anchor, number>();
  pages.forEach(({ marks }, index) => {
    for (const mark of marks) if (mark.kind === 'anchor') numbers.set(mark.anchor, index + 1);
  });
  return pages.map((page) => ({
    ...page,
    marks: page.marks.flatMap((mark) =>
      mark.kind === 'page-number' ? setNumber(mark, numbers.get(mark.anchor), frame) : [mark],
    ),
  }));
}

function setNumber(mark: PageNumberMark, number: number | undefined, frame: Frame): Mark[] {
  const { x, y, width, bold, link, locale, slot } = mark;
  const content: Inline[] = [{ kind: 'text', text: String(number ?? '') }];
  const room: Frame = { ...frame, x, width, locale, parent: detached() };
  const [line] = setTextIn(content, room, { bold, align: 'end', link });
  return (line?.marks ?? []).map((part) => {
    if (part.kind !== 'text') return part;
    const placed = { ...part, y, inks: part.inks.map((ink) => ({ ...ink, slot })) };
    return slot ? placed : outsideTree(placed);
  });
}
