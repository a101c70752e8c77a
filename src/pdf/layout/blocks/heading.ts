import type { Heading } from '../../../document/blocks';
import { pt } from '../../units';
import type { Frame } from '../frame';
import type { Mark } from '../marks';
import { setText } from '../paragraph';
import { spaced, type Strip } from '../strip';
import { colours, gaps } from '../theme';

/** A first-level heading opens with a thick rule. */
const openingRule = pt(1.5);
const openingGap = pt(8);

export function composeHeading(heading: Heading, frame: Frame): Strip[] {
  const anchor = frame.job.anchors.get(heading);
  if (!anchor) return [];
  const { level } = anchor;
  const strips = setText(heading.content, frame, {
    tag: `H${level}`,
    kind: `heading${level}`,
    bold: true,
  }).map((line) => ({ ...line, keepWithNext: true }));
  const [first, ...rest] = strips;
  if (!first) return [];
  const marks: Mark[] = [...first.marks, { kind: 'anchor', y: pt(0), anchor }];
  if (level > 1) return spaced([{ ...first, marks }, ...rest], gaps.heading[level]);
  return spaced([opened({ ...first, marks }, frame), ...rest], gaps.heading[1]);
}

function opened(line: Strip, { x, width }: Frame): Strip {
  const rule: Mark = {
    kind: 'rule',
    x,
    y: pt(openingRule / 2),
    width,
    thickness: openingRule,
    colour: colours.ink,
  };
  const marks = line.marks.map((mark) =>
    mark.kind === 'anchor' ? mark : { ...mark, y: pt(mark.y + openingGap) },
  );
  return { ...line, height: pt(line.height + openingGap), marks: [rule, ...marks] };
}
