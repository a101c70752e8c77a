import type { Document, Fact } from '../../document/document';
import { addElement } from '../tagging/element';
import { pt } from '../units';
import { indented, startX, type Frame } from './frame';
import { setText, setTextIn } from './paragraph';
import { sideBySide, spaced, strip, type Strip } from './strip';
import { colours } from './theme';

/** The title stands in the upper third. */
const blankAbove = pt(150);
const termWidth = pt(130);

/** The title page. What follows begins a page of its own. */
export function composeCover({ cover, title }: Document, frame: Frame): Strip[] {
  if (!cover) return [];
  const overline = setText([{ kind: 'text', text: cover.overline }], frame, {
    tag: 'P',
    bold: true,
    colour: colours.teal,
  });
  const titleLines = setText([{ kind: 'text', text: title }], frame, {
    tag: 'P',
    kind: 'title',
    bold: true,
  });
  const subtitle = setText(cover.subtitle, frame, {
    tag: 'P',
    kind: 'heading3',
    colour: colours.secondVoice,
  });
  return [
    strip({ height: blankAbove }),
    openingRule(frame),
    ...overline,
    ...spaced(titleLines, pt(6)),
    ...(cover.subtitle.length > 0 ? spaced(subtitle, pt(10)) : []),
    ...spaced(composeFacts(cover.facts, frame), pt(36)),
    strip({ startsPage: true }),
  ];
}

const openingRule = ({ x, width }: Frame): Strip =>
  strip({
    height: pt(14),
    marks: [{ kind: 'rule', x, y: pt(1), width, thickness: pt(2), colour: colours.ink }],
  });

/** Term and value side by side, a hairline between the pairs. */
function composeFacts(facts: readonly Fact[], frame: Frame): Strip[] {
  if (facts.length === 0) return [];
  const list = addElement(frame.parent, 'L');
  return facts.flatMap(({ term, value }) => {
    const item = addElement(list, 'LI');
    const label = { ...frame, x: startX(frame, termWidth), width: termWidth };
    const termLines = setTextIn(
      [{ kind: 'text', text: term }],
      { ...label, parent: addElement(item, 'Lbl') },
      { colour: colours.secondVoice },
    );
    const body = { ...indented(frame, termWidth), parent: addElement(item, 'LBody') };
    const lines = sideBySide(termLines, setTextIn(value, body, {}));
    return [...spaced(lines, pt(0)), hairline(frame)];
  });
}

const hairline = ({ x, width }: Frame): Strip =>
  strip({
    height: pt(7),
    marks: [{ kind: 'rule', x, y: pt(3), width, thickness: pt(0.6), colour: colours.rule }],
  });
