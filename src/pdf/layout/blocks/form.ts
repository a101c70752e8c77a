import type { Choices, WriteIn } from '../../../document/blocks';
import { addElement, addSlot } from '../../tagging/element';
import { pt } from '../../units';
import { indented, startX, type Frame } from '../frame';
import { setText, setTextIn } from '../paragraph';
import { spaced, strip, type Strip } from '../strip';
import { colours, gaps, textSize } from '../theme';

/** A hand needs more room than type. */
const ruledLine = pt(24);
const hairline = pt(0.6);

export function composeWriteIn({ label, lines }: WriteIn, frame: Frame): Strip[] {
  const labelLines = setText(label, frame, { tag: 'P', bold: true }).map((line) => ({
    ...line,
    keepWithNext: lines > 0,
  }));
  const ruled = Array.from({ length: lines }, () =>
    strip({
      height: ruledLine,
      marks: [
        {
          kind: 'rule',
          x: frame.x,
          y: pt(ruledLine - hairline),
          width: frame.width,
          thickness: hairline,
          colour: colours.edge,
        },
      ],
    }),
  );
  return [...labelLines, ...ruled];
}

const boxGap = pt(9);

/** A list whose markers are boxes to tick on paper. */
export function composeChoices({ choices }: Choices, frame: Frame): Strip[] {
  const list = addElement(frame.parent, 'L');
  const { size, leading } = textSize(frame.text, frame.locale);
  const side = pt(size * 0.82);
  return choices.flatMap(({ label, ticked }, index) => {
    const item = addElement(list, 'LI');
    const slot = addSlot(addElement(item, 'Lbl', { actualText: ticked ? '☑' : '☐' }));
    const body = addElement(item, 'LBody');
    const inner = { ...indented(frame, pt(side + boxGap)), parent: body };
    const [first, ...rest] = setTextIn(label, inner, {});
    const y = pt((leading - side) / 2);
    const box = { kind: 'box', x: startX(frame, side), y, side, ticked, slot } as const;
    const head = strip({ ...first, height: leading, marks: [box, ...(first?.marks ?? [])] });
    return spaced([head, ...rest], index === 0 ? pt(0) : gaps.item);
  });
}
