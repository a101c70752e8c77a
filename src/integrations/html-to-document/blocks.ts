import type { Element, RootContent } from 'hast';
import { paragraph } from '../../document/build';
import type { Block, Heading } from '../../document/blocks';
import { mapBlocks } from '../../document/walk';
import { readDefinitions } from './definitions';
import { readDetails, readFigure, readHeading, readList, readPre, readQuotation } from './elements';
import { hasFields, readFields, withBoxes } from './fields';
import { runsOf } from './inlines';
import { isLeftOut } from './left-out';
import { inside, type Place } from './place';
import {
  readCallout,
  readCards,
  readColumns,
  readLine,
  readStack,
  readTogether,
  readVoice,
} from './sayings';
import { readTable } from './table';

export type Reader = (element: Element, place: Place) => Block[];

/** Elements and text as blocks, in their order; inline content between blocks is a paragraph. */
export function blocksOf(nodes: readonly RootContent[], place: Place): Block[] {
  return grouped(nodes).flatMap((group) =>
    Array.isArray(group) ? readRuns(group, place) : readBlock(group, inside(group, place)),
  );
}

/** A block on its own, everything between two blocks together. */
function grouped(nodes: readonly RootContent[]): (Element | RootContent[])[] {
  const groups: (Element | RootContent[])[] = [];
  for (const node of nodes) {
    if (node.type === 'element' && isLeftOut(node)) continue;
    const last = groups.at(-1);
    if (node.type === 'element' && isBlock(node)) groups.push(node);
    else if (Array.isArray(last)) last.push(node);
    else groups.push([node]);
  }
  return groups;
}

function readRuns(nodes: readonly RootContent[], place: Place): Block[] {
  if (hasFields(nodes)) return readFields(nodes, place);
  const runs = runsOf(nodes, place);
  return runs.length === 0 ? [] : [paragraph(runs)];
}

/** An element that is nothing but what it holds. */
export const transparent: Reader = (element, place) =>
  element.properties['dataDocument'] === 'write'
    ? readFields([element], place)
    : blocksOf(element.children, place);

/** What stands in an item of a list or in a cell. */
export const readItem: Reader = (item, place) => (sayingOf(item) ?? transparent)(item, place);

/** `data-document` says what an element is on paper, where its name does not. */
const said: Readonly<Record<string, Reader>> = {
  callout: readCallout('note'),
  cards: readCards,
  choices: (element, place) => readByName(element, place).map(withBoxes),
  columns: readColumns,
  lead: readVoice('lead'),
  line: readLine,
  plain: readCallout('plain'),
  plate: readCallout('plate'),
  small: readVoice('small'),
  stack: readStack,
  title: readHeading(4),
  together: readTogether,
  warning: readCallout('warning'),
};

const named: Readonly<Record<string, Reader>> = {
  address: transparent,
  article: transparent,
  aside: readCallout('note'),
  blockquote: readQuotation,
  details: readDetails,
  div: transparent,
  dl: readDefinitions,
  fieldset: transparent,
  figcaption: transparent,
  figure: readFigure,
  footer: transparent,
  form: transparent,
  h1: readHeading(1),
  h2: readHeading(2),
  h3: readHeading(3),
  h4: readHeading(4),
  h5: readHeading(4),
  h6: readHeading(4),
  header: transparent,
  hr: () => [],
  main: transparent,
  menu: readList('bullet'),
  ol: readList('number'),
  p: transparent,
  pre: readPre,
  section: transparent,
  table: readTable,
  ul: readList('bullet'),
};

function sayingOf({ properties }: Element): Reader | undefined {
  const role = properties['role'] === 'note' ? 'callout' : '';
  return said[String(properties['dataDocument'] ?? role)];
}

const readByName: Reader = (element, place) =>
  (named[element.tagName] ?? transparent)(element, place);

/** A block by name, by what it says of itself, or because a block is in it. */
function isBlock(element: Element): boolean {
  if (sayingOf(element) ?? named[element.tagName]) return true;
  return element.children.some((child) => child.type === 'element' && isBlock(child));
}

function readBlock(element: Element, place: Place): Block[] {
  const read = sayingOf(element) ?? readByName;
  return anchored(read(element, place), element);
}

/** A link to a part of a page leads to the part's first heading. */
function anchored(blocks: Block[], { properties }: Element): Block[] {
  const id = properties['id'];
  if (typeof id !== 'string') return blocks;
  let isFirst = true;
  const heading = (each: Heading): Heading => {
    const isMeant = isFirst && each.id === null;
    isFirst = false;
    return isMeant ? { ...each, id } : each;
  };
  return mapBlocks(blocks, { heading });
}
