import type { Element, RootContent } from 'hast';
import {
  bullets,
  code,
  heading,
  numbered,
  paragraph,
  quotation,
  strong,
} from '../../document/build';
import type { Block, HeadingLevel, List } from '../../document/blocks';
import type { Inline } from '../../document/inline';
import { blocksOf, readItem, type Reader } from './blocks';
import { entriesOf } from './entries';
import { choicesIn } from './fields';
import { runsOf } from './inlines';
import { isLeftOut } from './left-out';
import { inside } from './place';
import { visibleTexts } from './visible-text';

export const readHeading =
  (level: HeadingLevel): Reader =>
  ({ properties, children }, place) => {
    const runs = runsOf(children, place);
    const id = properties['id'];
    return runs.length === 0 ? [] : [heading(level, runs, typeof id === 'string' ? id : null)];
  };

export const readList =
  (marker: List['marker']): Reader =>
  (list, place) => {
    const entries = entriesOf(list.children, 'li');
    if (entries.length === 0) return [];
    const choices = choicesIn(entries, place);
    if (choices) return [choices];
    const numbers = numbersOf(list, entries);
    const items = entries
      .map((item, index): Item => ({
        blocks: readItem(item, inside(item, place)),
        number: numbers[index] ?? 1,
      }))
      .filter(({ blocks }) => blocks.length > 0);
    const blocks = items.flatMap((item) => item.blocks);
    // What a person fills in needs no bullet before it.
    if (blocks.every(({ kind }) => kind === 'write-in')) return blocks;
    return marker === 'bullet'
      ? [bullets(items.map((item) => item.blocks))]
      : countedUp(items).map(([first, ...others]) =>
          numbered(
            [first, ...others].map((item) => item.blocks),
            first.number,
          ),
        );
  };

interface Item {
  blocks: readonly Block[];
  number: number;
}

/** As browsers count: on from the last, down in a reversed list, anew from where an item says so. */
function numbersOf({ properties }: Element, entries: readonly Element[]): number[] {
  const step = properties['reversed'] === true ? -1 : 1;
  let next = wholeNumber(properties['start']) ?? (step === 1 ? 1 : entries.length);
  return entries.map((entry) => {
    const number = wholeNumber(entry.properties['value']) ?? next;
    next = number + step;
    return number;
  });
}

function wholeNumber(value: Element['properties'][string]): number | null {
  const number = parseInt(String(value), 10);
  return Number.isSafeInteger(number) ? number : null;
}

/** A list of a document counts up by one: where HTML counts otherwise, another list goes on. */
function countedUp(items: readonly Item[]): [Item, ...Item[]][] {
  const lists: [Item, ...Item[]][] = [];
  for (const item of items) {
    const open = lists.at(-1);
    if (open && item.number === (open.at(-1)?.number ?? 0) + 1) open.push(item);
    else lists.push([item]);
  }
  return lists;
}

/** Preformatted text keeps its spaces and lines. */
export const readPre: Reader = (element) => {
  const text = visibleTexts(element).join('').replace(/\n$/, '');
  return text === '' ? [] : [paragraph(code(text))];
};

export const readQuotation: Reader = ({ children }, place) => {
  const { rest, taken } = split(children, 'footer');
  return [
    quotation(blocksOf(rest, place), taken ? runsOf(taken.children, inside(taken, place)) : []),
  ];
};

/** What a figure's caption says belongs to its quotation or table, or follows what it shows. */
export const readFigure: Reader = ({ children }, place) => {
  const { rest, taken } = split(children, 'figcaption');
  const blocks = blocksOf(rest, place);
  if (!taken) return blocks;
  const caption = runsOf(taken.children, inside(taken, place));
  const [only, ...others] = blocks;
  const captioned = only && others.length === 0 ? withCaption(only, caption) : null;
  return captioned ? [captioned] : [...blocks, ...blocksOf(taken.children, inside(taken, place))];
};

function withCaption(block: Block, caption: readonly Inline[]): Block | null {
  if (block.kind === 'quotation' && block.source.length === 0) return { ...block, source: caption };
  if (block.kind === 'table' && block.caption.length === 0) return { ...block, caption };
  return null;
}

export const readDetails: Reader = ({ children }, place) => {
  const { rest, taken } = split(children, 'summary');
  const title = taken ? runsOf(taken.children, inside(taken, place)) : [];
  const titled = title.length === 0 ? [] : [paragraph(strong(title))];
  return [...titled, ...blocksOf(rest, place)];
};

function split(children: readonly RootContent[], tagName: string) {
  const taken = children.find(
    (child): child is Element =>
      child.type === 'element' && child.tagName === tagName && !isLeftOut(child),
  );
  return { taken, rest: children.filter((child) => child !== taken) };
}
