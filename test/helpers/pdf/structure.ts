import { PdfObjects } from './file';
import { isDictionary, Name, Ref, type Dictionary, type Value } from './values';

/** An element of a file's structure tree, read back. */
export interface StructureNode {
  tag: string;
  attributes: Dictionary;
  kids: (StructureNode | Content | Annotation)[];
}

interface Content {
  page: number;
  mcid: number;
}

interface Annotation {
  annotation: Dictionary;
}

export function readStructure(file: PdfObjects): StructureNode {
  const root = file.dictionary(file.catalog.get('StructTreeRoot'));
  const [document] = file.array(root.get('K'));
  return readNode(file, file.dictionary(document));
}

/** The element and all below it, in reading order. */
export const elementsIn = (node: StructureNode): StructureNode[] => [
  node,
  ...node.kids.flatMap((kid) => ('tag' in kid ? elementsIn(kid) : [])),
];

function readNode(file: PdfObjects, dictionary: Dictionary): StructureNode {
  const tag = dictionary.get('S');
  const page = dictionary.get('Pg');
  return {
    tag: tag instanceof Name ? tag.name : '',
    attributes: dictionary,
    kids: file
      .array(dictionary.get('K'))
      .map((kid) => (typeof kid === 'number' ? contentOn(file, page, kid) : readKid(file, kid))),
  };
}

const contentOn = (
  file: PdfObjects,
  page: Value | undefined,
  mcid: Value | undefined,
): Content => ({
  page: page instanceof Ref ? file.pageIds.indexOf(page.id) : -1,
  mcid: typeof mcid === 'number' ? mcid : -1,
});

function readKid(file: PdfObjects, kid: Value): StructureNode['kids'][number] {
  const dictionary = file.dictionary(kid);
  const type = dictionary.get('Type');
  if (type instanceof Name && type.name === 'MCR') {
    return contentOn(file, dictionary.get('Pg'), dictionary.get('MCID'));
  }
  if (type instanceof Name && type.name === 'OBJR') {
    return { annotation: file.dictionary(dictionary.get('Obj')) };
  }
  return readNode(file, dictionary);
}

/** The tree as one would tell it: a line an element, indented, with what it says of itself. */
export function structureText(bytes: Uint8Array): string {
  const lines: string[] = [];
  const tell = (node: StructureNode, depth: number) => {
    lines.push(`${'  '.repeat(depth)}${node.tag}${describe(node)}`);
    for (const kid of node.kids) if ('tag' in kid) tell(kid, depth + 1);
  };
  tell(readStructure(new PdfObjects(bytes)), 0);
  return `${lines.join('\n')}\n`;
}

function describe({ attributes, kids }: StructureNode): string {
  const parts: string[] = [];
  const language = attributes.get('Lang');
  if (typeof language === 'string') parts.push(`lang=${language}`);
  const own = attributes.get('A');
  if (isDictionary(own)) {
    for (const [key, value] of own) {
      if (key !== 'O' && value instanceof Name) parts.push(`${key}=${value.name}`);
      if (typeof value === 'number') parts.push(`${key}=${value}`);
    }
  }
  const alternative = attributes.get('Alt');
  if (typeof alternative === 'string') parts.push(`alt=“${alternative}”`);
  const pages = new Set(kids.flatMap((kid) => ('page' in kid ? [kid.page + 1] : [])));
  if (pages.size > 0) parts.push(`page=${[...pages].join(',')}`);
  const links = kids.filter((kid) => 'annotation' in kid).length;
  if (links > 0) parts.push(`links=${links}`);
  const actual = attributes.get('ActualText');
  if (typeof actual === 'string') parts.push(`“${actual}”`);
  return parts.map((part) => ` ${part}`).join('');
}

/** Every ActualText in reading order. */
export function actualTexts(bytes: Uint8Array): string[] {
  const texts: string[] = [];
  const visit = (node: StructureNode) => {
    const actual = node.attributes.get('ActualText');
    if (typeof actual === 'string') texts.push(actual);
    for (const kid of node.kids) if ('tag' in kid) visit(kid);
  };
  visit(readStructure(new PdfObjects(bytes)));
  return texts;
}
