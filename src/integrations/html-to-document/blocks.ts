import type { Element, RootContent } from 'hast';
import {
  callout,
  code,
  heading,
  pageBreak,
  paragraph,
  quotation,
  strong,
  table,
  together,
} from '../../document/build';
import type { Block, HeadingLevel, List, Tone, Voice } from '../../document/blocks';
import type { Inline } from '../../document/inline';
import { readDefinitions } from './definitions';
import { entriesOf } from './entries';
import { choicesIn, hasFields, readFields, withBoxes } from './fields';
import { runsOf } from './inlines';
import { isLeftOut } from './left-out';
import { inside, type Place } from './place';
import { readTable } from './table';
import { visibleTexts } from './visible-text';

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

const transparent: Reader = (element, place) =>
  element.properties['dataDocument'] === 'write'
    ? readFields([element], place)
    : blocksOf(element.children, place);

const readHeading =
  (level: HeadingLevel): Reader =>
  ({ properties, children }, place) => {
    const runs = runsOf(children, place);
    const id = properties['id'];
    return runs.length === 0 ? [] : [heading(level, runs, typeof id === 'string' ? id : null)];
  };

const readList =
  (marker: List['marker']): Reader =>
  ({ children }, place) => {
    const entries = entriesOf(children, 'li');
    if (entries.length === 0) return [];
    const choices = choicesIn(entries, place);
    if (choices) return [choices];
    const items = entries
      .map((item) => readItem(item, inside(item, place)))
      .filter((blocks) => blocks.length > 0);
    // What a person fills in needs no bullet before it.
    if (items.flat().every(({ kind }) => kind === 'write-in')) return items.flat();
    return [{ kind: 'list', marker, items }];
  };

/** What stands in an item of a list or in a cell. */
export const readItem: Reader = (item, place) => (sayingOf(item) ?? transparent)(item, place);

/** Preformatted text keeps its spaces and lines. */
const readPre: Reader = (element) => {
  const text = visibleTexts(element).join('').replace(/\n$/, '');
  return text === '' ? [] : [paragraph(code(text))];
};

const readQuotation: Reader = ({ children }, place) => {
  const { rest, taken } = split(children, 'footer');
  return [
    quotation(blocksOf(rest, place), taken ? runsOf(taken.children, inside(taken, place)) : []),
  ];
};

/** What a figure's caption says belongs to its quotation or table, or follows what it shows. */
const readFigure: Reader = ({ children }, place) => {
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

/** A first heading inside is the callout's title; a plate keeps its own, for it is in the contents. */
const readCallout =
  (tone: Tone): Reader =>
  ({ children }, place) => {
    const blocks = blocksOf(children, place);
    const [first, ...rest] = blocks;
    if (first?.kind === 'heading' && tone !== 'plate') return [callout(tone, first.content, rest)];
    return blocks.length === 0 ? [] : [callout(tone, [], blocks)];
  };

const readVoice =
  (voice: Voice): Reader =>
  ({ children }, place) => {
    const runs = runsOf(children, place);
    return runs.length === 0 ? [] : [paragraph(runs, voice)];
  };

const readDetails: Reader = ({ children }, place) => {
  const { rest, taken } = split(children, 'summary');
  const title = taken ? runsOf(taken.children, inside(taken, place)) : [];
  const titled = title.length === 0 ? [] : [paragraph(strong(title))];
  return [...titled, ...blocksOf(rest, place)];
};

/** Paper has pages: what asks for one of its own gets it. */
const readSheet: Reader = (element, place) => [
  pageBreak,
  ...transparent(element, place),
  pageBreak,
];

const readTogether: Reader = (element, place) => [together(transparent(element, place))];

/** Several short facts on one line. */
const readLine: Reader = ({ children }, place) => {
  const parts = entriesOf(children, 'span')
    .map((child) => runsOf([child], place))
    .filter((runs) => runs.length > 0);
  const runs = parts.flatMap((part, index) => (index === 0 ? part : [' · ', ...part]));
  return runs.length === 0 ? [] : [paragraph(runs, 'small')];
};

/** Each part under the one before it. */
const readStack: Reader = ({ children }, place) => blocksOfEach(entriesOf(children, 'span'), place);

const blocksOfEach = (elements: readonly Element[], place: Place): Block[] =>
  elements.flatMap((element) => blocksOf([element], place));

/** Parts side by side, each under the line that it begins with. */
const readColumns: Reader = ({ children }, place) => {
  const columns = entriesOf(children, 'div').map((child) => blocksOf([child], place));
  if (columns.length === 0) return [];
  const header = columns.map((blocks) => blocks.slice(0, 1));
  return [table({ header, rows: [columns.map((blocks) => blocks.slice(1))] })];
};

const readChoices: Reader = (element, place) => readBlockByName(element, place).map(withBoxes);

/** `data-document` says what an element is on paper, where its name does not. */
const said: Readonly<Record<string, Reader>> = {
  callout: readCallout('note'),
  choices: readChoices,
  columns: readColumns,
  lead: readVoice('lead'),
  line: readLine,
  plain: readCallout('plain'),
  plate: readCallout('plate'),
  sheet: readSheet,
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

const readBlockByName: Reader = (element, place) =>
  (named[element.tagName] ?? transparent)(element, place);

/** A block by name, by what it says of itself, or because a block is in it. */
function isBlock(element: Element): boolean {
  if (sayingOf(element) ?? named[element.tagName]) return true;
  return element.children.some((child) => child.type === 'element' && isBlock(child));
}

function readBlock(element: Element, place: Place): Block[] {
  const read = sayingOf(element) ?? readBlockByName;
  return anchored(read(element, place), element);
}

/** A link to a part of a page leads to the part's first heading. */
function anchored(blocks: Block[], { properties }: Element): Block[] {
  const id = properties['id'];
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  return blocks.map((block, index) =>
    index === first && block.kind === 'heading' && block.id === null && typeof id === 'string'
      ? { ...block, id }
      : block,
  );
}

function split(children: readonly RootContent[], tagName: string) {
  const taken = children.find(
    (child): child is Element =>
      child.type === 'element' && child.tagName === tagName && !isLeftOut(child),
  );
  return { taken, rest: children.filter((child) => child !== taken) };
}
