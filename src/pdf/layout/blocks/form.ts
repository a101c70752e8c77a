import type { Choices, WriteIn } from '../../../document/blocks';
import { addElement, addSlot } from '../../tagging/element';
import { pt, type Pt } from '../../units';
import { hasRoomFor, indented, startX, type Frame } from '../frame';
import type { Mark } from '../marks';
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

/** A list whose markers are boxes to tick on paper: beside the first line, or above it where there is no room beside. */
export function composeChoices({ choices }: Choices, frame: Frame): Strip[] {
  const list = addElement(frame.parent, 'L');
  const { size, leading } = textSize(frame.text, frame.locale);
  const side = pt(size * 0.82);
  const boxWidth = pt(side + boxGap);
  return choices.flatMap(({ label, ticked }, index) => {
    const item = addElement(list, 'LI');
    const slot = addSlot(addElement(item, 'Lbl', { actualText: ticked ? '☑' : '☐' }));
    const body = addElement(item, 'LBody');
    const lines = setTextIn(label, { ...indented(frame, boxWidth), parent: body }, {});
    const y = pt((leading - side) / 2);
    const box = { kind: 'box', x: startX(frame, side), y, side, ticked, slot } as const;
    return spaced(
      hasRoomFor(frame, boxWidth) ? beside(box, lines, leading) : above(box, lines, leading),
      index === 0 ? pt(0) : gaps.item,
    );
  });
}

const beside = (box: Mark, [first, ...rest]: readonly Strip[], height: Pt): Strip[] => [
  strip({ ...first, height, marks: [box, ...(first?.marks ?? [])] }),
  ...rest,
];

const above = (box: Mark, lines: readonly Strip[], height: Pt): Strip[] => [
  strip({ height, marks: [box], keepWithNext: lines.length > 0 }),
  ...lines,
];
