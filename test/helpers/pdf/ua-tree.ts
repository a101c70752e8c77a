import type { PdfObjects } from './file';
import { elementsIn, type StructureNode } from './structure';
import { isDictionary, type Dictionary, type Value } from './values';

const standardTypes = new Set(
  'Document Part Sect Div BlockQuote Caption TOC TOCI P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference Code Link Figure Formula Form'.split(
    ' ',
  ),
);

/** Types of the standard alone, none of them given another meaning. */
export function strangeTypes(file: PdfObjects, root: StructureNode): string[] {
  const map = file.dictionary(file.catalog.get('StructTreeRoot')).get('RoleMap');
  const mapped = map === undefined ? [] : [...file.dictionary(map).keys()];
  return [
    ...elementsIn(root).flatMap(({ tag }) => (standardTypes.has(tag) ? [] : [tag])),
    ...mapped.filter((tag) => standardTypes.has(tag)).map((tag) => `${tag} is mapped`),
  ];
}

export function strayElements(file: PdfObjects, root: StructureNode): string[] {
  const top = file.dictionary(file.catalog.get('StructTreeRoot'));
  const misses = (node: StructureNode, parent: Dictionary): string[] => [
    ...(file.get(node.attributes.get('P')) === parent ? [] : [node.tag]),
    ...node.kids.flatMap((kid) => ('tag' in kid ? misses(kid, node.attributes) : [])),
  ];
  return misses(root, top);
}

/** Of the document and of every part that says its own. */
export function languageFaults({ catalog }: PdfObjects, root: StructureNode): string[] {
  const own = elementsIn(root).flatMap(({ attributes }) => attributes.get('Lang') ?? []);
  return [catalog.get('Lang'), ...own].flatMap((tag) =>
    typeof tag === 'string' && /^[a-z]{2}(-[A-Z][a-z]{3})?$/.test(tag)
      ? []
      : [`Lang ${JSON.stringify(tag)}`],
  );
}

export const figureFaults = (root: StructureNode): string[] =>
  elementsIn(root)
    .filter(({ tag }) => tag === 'Figure' || tag === 'Formula')
    .flatMap(({ tag, attributes }) => [
      ...(attributes.get('Alt') ? [] : ['no Alt']),
      ...(tag === 'Formula' || placed(attributes) ? [] : ['no BBox']),
    ]);

export function skippedLevels(root: StructureNode): string[] {
  let level = 0;
  return elementsIn(root).flatMap(({ tag }) => {
    const own = Number(/^H(\d)$/.exec(tag)?.[1] ?? 0);
    if (own === 0) return [];
    const skipped = own > level + 1;
    level = own;
    return skipped ? [`H${own} follows too soon`] : [];
  });
}

export function noteFaults(file: PdfObjects, root: StructureNode): string[] {
  const notes = elementsIn(root).filter(({ tag }) => tag === 'Note');
  const ids = notes.map(({ attributes }) => attributes.get('ID'));
  return [
    ...(ids.every(Boolean) ? [] : ['a note without ID']),
    ...(new Set(ids).size === ids.length ? [] : ['an ID twice']),
    ...notes
      .filter(({ attributes }) => listed(file).get(attributes.get('ID')) !== attributes)
      .map(() => 'a note that the tree of names lacks'),
  ];
}

/** The elements that the tree of names lists. */
function listed(file: PdfObjects): Map<Value | undefined, Dictionary> {
  const tree = file.dictionary(file.catalog.get('StructTreeRoot')).get('IDTree') ?? new Map();
  const names = file.array(file.dictionary(tree).get('Names'));
  return new Map(
    names.flatMap((id, at) =>
      at % 2 === 0 ? [[id, file.dictionary(names[at + 1])] as const] : [],
    ),
  );
}

/** A caption opens or closes what it is a caption of. */
export const captionFaults = (root: StructureNode): string[] =>
  elementsIn(root).flatMap((node) =>
    elements(node)
      .slice(1, -1)
      .filter(({ tag }) => tag === 'Caption')
      .map(() => `a caption in the middle of a ${node.tag}`),
  );

const attribute = ({ attributes }: StructureNode, key: string) => {
  const own = attributes.get('A');
  return isDictionary(own) ? own.get(key) : undefined;
};

function placed(attributes: Dictionary): boolean {
  const own = attributes.get('A');
  return isDictionary(own) && Array.isArray(own.get('BBox'));
}

export function tableFaults(root: StructureNode): string[] {
  const tables = elementsIn(root).filter(({ tag }) => tag === 'Table');
  return tables.flatMap((table) => {
    const sections = elements(table);
    const rows = sections
      .flatMap((section) => (section.tag === 'TR' ? [section] : elements(section)))
      .filter(({ tag }) => tag === 'TR');
    const stray = sections.filter(
      ({ tag }) => !['Caption', 'THead', 'TBody', 'TFoot', 'TR'].includes(tag),
    );
    const unscoped = rows
      .flatMap(elements)
      .filter((cell) => cell.tag === 'TH' && !attribute(cell, 'Scope'));
    return [
      ...stray.map(({ tag }) => `${tag} in a table`),
      ...unscoped.map(() => 'a header without scope'),
      ...(isRegular(rows) ? [] : ['rows of different lengths']),
    ];
  });
}

/** Every row fills every column, those that reach in from above counted. */
function isRegular(rows: readonly StructureNode[]): boolean {
  const filled = rows.map(() => 0);
  rows.forEach((row, index) => {
    for (const cell of elements(row)) {
      const across = Number(attribute(cell, 'ColSpan') ?? 1);
      const down = Number(attribute(cell, 'RowSpan') ?? 1);
      for (let at = index; at < index + down; at += 1) filled[at] = (filled[at] ?? 0) + across;
    }
  });
  return filled.length === rows.length && new Set(filled).size <= 1;
}

export function listFaults(root: StructureNode): string[] {
  const lists = elementsIn(root).filter(({ tag }) => tag === 'L');
  return lists.flatMap((list) => [
    ...elements(list).flatMap(({ tag }) =>
      ['LI', 'Caption', 'L'].includes(tag) ? [] : [`${tag} in a list`],
    ),
    ...elements(list)
      .filter(({ tag }) => tag === 'LI')
      .flatMap(elements)
      .flatMap(({ tag }) => (tag === 'Lbl' || tag === 'LBody' ? [] : [`${tag} in an item`])),
  ]);
}

const elements = ({ kids }: StructureNode) => kids.filter((kid) => 'tag' in kid);
