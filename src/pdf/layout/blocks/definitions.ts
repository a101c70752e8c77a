import type { Definitions } from '../../../document/blocks';
import { addElement } from '../../tagging/element';
import { pt } from '../../units';
import { indented, type Frame } from '../frame';
import { setTextIn } from '../paragraph';
import { spaced, type Strip } from '../strip';
import { gaps, indents } from '../theme';
import { compose } from './compose';

/** A term in bold, what it means under it. PDF has no tags of its own for this: a list does. */
export function composeDefinitions({ entries }: Definitions, frame: Frame): Strip[] {
  const list = addElement(frame.parent, 'L');
  return entries.flatMap(({ term, details }, index) => {
    const item = addElement(list, 'LI');
    const label = addElement(item, 'Lbl');
    const termLines = setTextIn(term, { ...frame, parent: label }, { bold: true });
    const body = addElement(item, 'LBody');
    const detailLines = compose(details, { ...indented(frame, indents.definition), parent: body });
    const kept = termLines.map((line) => ({ ...line, keepWithNext: detailLines.length > 0 }));
    const [first, ...rest] = detailLines;
    const below = first ? [{ ...first, before: pt(1) }, ...rest] : [];
    return spaced([...kept, ...below], index === 0 ? pt(0) : gaps.paragraph);
  });
}
