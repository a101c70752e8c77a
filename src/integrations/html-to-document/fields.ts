import type { Element, RootContent } from 'hast';
import { selectAll } from 'hast-util-select';
import { writeIn } from '../../document/build';
import type { Block, Choices } from '../../document/blocks';
import { runsOf } from './inlines';
import type { Place } from './place';
import { inside } from './place';

const written =
  'textarea, select, input:not([type=checkbox], [type=radio], [type=hidden]), [data-document=write]';
const ticked = 'input[type=checkbox], input[type=radio]';

const elementsIn = (nodes: readonly RootContent[], selector: string): Element[] =>
  selectAll(selector, { type: 'root', children: [...nodes] });

/** True where a person may write or tick. */
export const hasFields = (nodes: readonly RootContent[]) =>
  elementsIn(nodes, `${written}, ${ticked}`).length > 0;

/** The words around a field are its label; paper gets as many lines as the field shows. */
export function readFields(nodes: readonly RootContent[], place: Place): Block[] {
  const label = runsOf(nodes, place);
  const lines = elementsIn(nodes, written).map(linesOf);
  if (lines.length > 0)
    return [
      writeIn(
        label,
        lines.reduce((sum, each) => sum + each),
      ),
    ];
  return [{ kind: 'choices', choices: [{ label, ticked: isTicked(nodes) }] }];
}

/** Items with boxes to tick, or null if one has no box or holds more than words. */
export function choicesIn(items: readonly Element[], place: Place): Choices | null {
  const isChoice = ({ children }: Element) =>
    elementsIn(children, ticked).length === 1 &&
    elementsIn(children, `${blockLike}, ${written}`).length === 0;
  if (!items.every(isChoice)) return null;
  const choices = items.map((item) => ({
    label: runsOf(item.children, inside(item, place)),
    ticked: isTicked(item.children),
  }));
  return { kind: 'choices', choices };
}

/** The same list with boxes to tick on paper, where its items are words. */
export function withBoxes(block: Block): Block {
  if (block.kind !== 'list') return block;
  const choices = block.items.flatMap(([first, ...others]) =>
    first?.kind === 'paragraph' && others.length === 0
      ? [{ label: first.content, ticked: false }]
      : [],
  );
  return choices.length === block.items.length ? { kind: 'choices', choices } : block;
}

/** What a label of a box cannot hold. */
const blockLike = 'ul, ol, dl, table, blockquote, figure, p + p, pre, h1, h2, h3, h4, h5, h6';

const isTicked = (nodes: readonly RootContent[]) =>
  elementsIn(nodes, ticked).some(({ properties }) => (properties['checked'] ?? false) !== false);

function linesOf({ tagName, properties }: Element): number {
  const rows = tagName === 'textarea' ? Number(properties['rows'] ?? 2) : 1;
  return Number.isInteger(rows) && rows > 0 ? rows : 1;
}
