import { operationsOf, paints } from './content';
import { PdfObjects } from './file';
import { outsideOf } from './painted';
import { fontFaults } from './ua-fonts';
import { readStructure, type StructureNode } from './structure';
import { isDictionary, isStream, Name, Ref, type Dictionary } from './values';

/**
 * What a program can tell about ISO 14289-1 (PDF/UA-1), clause by clause; each check gives its
 * faults. It cannot tell whether alternative texts say what a picture shows, whether the reading
 * order makes sense, whether tags fit what they hold, whether colour or layout alone carries
 * meaning, or whether words are in the language that they claim.
 */
const clauses: Record<string, (file: PdfObjects, root: StructureNode) => string[]> = {
  '5 the file says that it is PDF/UA-1': (file) => {
    const xmp = metadata(file);
    return /<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp) ? [] : ['no pdfuaid:part'];
  },
  '6.1 the file is whole': (file) => unreadable(file),
  '7.1 it is marked as tagged': ({ catalog }) => {
    const info = catalog.get('MarkInfo');
    const marked = isDictionary(info) && info.get('Marked') === true && !info.get('Suspects');
    return marked ? [] : ['MarkInfo'];
  },
  '7.1 everything drawn is content of an element or an artifact': (file) =>
    file.pages.flatMap((page, index) =>
      unmarked(file, page).map((fault) => `page ${index + 1}: ${fault}`),
    ),
  '7.1 tree and pages point at each other': (file, root) => loosePointers(file, root),
  '7.1 every element knows its parent': (file, root) => strayElements(file, root),
  '7.1 the title is shown': (file) => {
    const preferences = file.catalog.get('ViewerPreferences');
    const shown = isDictionary(preferences) && preferences.get('DisplayDocTitle') === true;
    const titled = /<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<]+</.test(metadata(file));
    return [...(shown ? [] : ['DisplayDocTitle']), ...(titled ? [] : ['dc:title'])];
  },
  '7.1 types are those of the standard': (_, root) =>
    all(root).flatMap(({ tag }) => (standardTypes.has(tag) ? [] : [tag])),
  '7.2 the language is said': ({ catalog }, root) => {
    const own = all(root).flatMap(({ attributes }) => attributes.get('Lang') ?? []);
    return [catalog.get('Lang'), ...own].flatMap((tag) =>
      typeof tag === 'string' && /^[a-z]{2}(-[A-Z][a-z]{3})?$/.test(tag)
        ? []
        : [`Lang ${JSON.stringify(tag)}`],
    );
  },
  '7.3 figures have an alternative text and a place': (_, root) =>
    all(root)
      .filter(({ tag }) => tag === 'Figure')
      .flatMap(({ attributes }) => [
        ...(attributes.get('Alt') ? [] : ['no Alt']),
        ...(placed(attributes) ? [] : ['no BBox']),
      ]),
  '7.4 headings go down one level at a time': (_, root) => skippedLevels(root),
  '7.5 tables are regular, their headers know what they head': (_, root) => tableFaults(root),
  '7.6 lists are made of items': (_, root) => listFaults(root),
  '7.9 notes have an identifier': (_, root) =>
    all(root).flatMap(({ tag, attributes }) =>
      tag === 'Note' && !attributes.get('ID') ? ['ID'] : [],
    ),
  '7.10, 7.11, 7.15, 7.16, 7.19 nothing that would need more rules': ({ catalog, trailer }) => [
    ...['OCProperties', 'AcroForm', 'AA'].filter((key) => catalog.has(key)),
    ...['Encrypt'].filter((key) => trailer.has(key)),
  ],
  '7.17 bookmarks lead to the headings': (file, root) => {
    const hasHeadings = all(root).some(({ tag }) => /^H\d$/.test(tag));
    return hasHeadings && !file.catalog.has('Outlines') ? ['no bookmarks'] : [];
  },
  '7.18 links belong to link elements and say where they lead': (file, root) =>
    linkFaults(file, root),
  '7.21 fonts are embedded and speak': (file) => fontFaults(file),
  'nothing is drawn outside the page': (file) =>
    file.pages.flatMap((page, index) =>
      outsideOf(file, page).map((fault) => `page ${index + 1}: ${fault}`),
    ),
};

/** Every fault with its clause; empty for a file that keeps all rules that a program can tell. */
export function faultsOf(bytes: Uint8Array): string[] {
  const file = new PdfObjects(bytes);
  const root = readStructure(file);
  return Object.entries(clauses).flatMap(([clause, check]) =>
    check(file, root).map((fault) => `${clause}: ${fault}`),
  );
}

const standardTypes = new Set(
  'Document Part Sect Div BlockQuote Caption TOC TOCI P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference Code Link Figure Formula Form'.split(
    ' ',
  ),
);

const all = (node: StructureNode): StructureNode[] => [
  node,
  ...node.kids.flatMap((kid) => ('tag' in kid ? all(kid) : [])),
];
const elements = ({ kids }: StructureNode) => kids.filter((kid) => 'tag' in kid);

const metadata = (file: PdfObjects) =>
  new TextDecoder().decode(file.stream(file.catalog.get('Metadata')));

function unreadable(file: PdfObjects): string[] {
  return file.ids.flatMap((id) => {
    try {
      const value = file.get(new Ref(id));
      if (isStream(value) && value.dictionary.has('Filter')) file.stream(new Ref(id));
      return [];
    } catch (cause) {
      return [`object ${id}: ${String(cause)}`];
    }
  });
}

function unmarked(file: PdfObjects, page: Dictionary): string[] {
  const faults: string[] = [];
  const open: ('content' | 'artifact')[] = [];
  for (const operation of operationsOf(file, page)) {
    const { operator, operands } = operation;
    if (operator === 'BDC' || operator === 'BMC') {
      const kind = operands[0] === '/Artifact' ? 'artifact' : 'content';
      if (open.length > 0) faults.push(`${kind} inside ${open.join('/')}`);
      open.push(kind);
    } else if (operator === 'EMC') {
      if (!open.pop()) faults.push('an end without a beginning');
    } else if (paints(operation) && open.length === 0) {
      faults.push(`${operator} is not marked`);
    }
  }
  return open.length > 0 ? [...faults, 'a sequence does not end'] : faults;
}

function loosePointers(file: PdfObjects, root: StructureNode): string[] {
  const inTree = new Map<string, StructureNode>();
  const faults: string[] = [];
  for (const node of all(root)) {
    for (const kid of node.kids) {
      if (!('mcid' in kid)) continue;
      const key = `${kid.page}:${kid.mcid}`;
      if (inTree.has(key)) faults.push(`content ${key} hangs in two places`);
      inTree.set(key, node);
    }
  }
  const parents = parentTree(file);
  file.pages.forEach((page, index) => {
    const drawn = operationsOf(file, page).flatMap(({ operator, operands }) => {
      const mcid = operator === 'BDC' ? /MCID (\d+)/.exec(operands[1] ?? '')?.[1] : undefined;
      return mcid === undefined ? [] : [Number(mcid)];
    });
    if (new Set(drawn).size !== drawn.length) faults.push(`page ${index + 1} uses a number twice`);
    const owners = file.array(parents.get(Number(page.get('StructParents'))));
    for (const mcid of drawn) {
      const node = inTree.get(`${index}:${mcid}`);
      const owner = owners[mcid];
      const known = owner !== undefined && node?.attributes === file.dictionary(owner);
      if (!known) faults.push(`page ${index + 1}: content ${mcid} has no element`);
      inTree.delete(`${index}:${mcid}`);
    }
  });
  return [...faults, ...[...inTree.keys()].map((key) => `content ${key} is nowhere drawn`)];
}

function strayElements(file: PdfObjects, root: StructureNode): string[] {
  const top = file.dictionary(file.catalog.get('StructTreeRoot'));
  const misses = (node: StructureNode, parent: Dictionary): string[] => [
    ...(file.get(node.attributes.get('P')) === parent ? [] : [node.tag]),
    ...node.kids.flatMap((kid) => ('tag' in kid ? misses(kid, node.attributes) : [])),
  ];
  return misses(root, top);
}

function parentTree(file: PdfObjects): Map<number, ReturnType<PdfObjects['get']>> {
  const tree = file.dictionary(file.catalog.get('StructTreeRoot')).get('ParentTree');
  const numbers = file.array(file.dictionary(tree).get('Nums'));
  const parents = new Map<number, ReturnType<PdfObjects['get']>>();
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    parents.set(Number(numbers[at]), file.get(numbers[at + 1]));
  }
  return parents;
}

function skippedLevels(root: StructureNode): string[] {
  let level = 0;
  return all(root).flatMap(({ tag }) => {
    const own = Number(/^H(\d)$/.exec(tag)?.[1] ?? 0);
    if (own === 0) return [];
    const skipped = own > level + 1;
    level = own;
    return skipped ? [`H${own} follows too soon`] : [];
  });
}

const attribute = ({ attributes }: StructureNode, key: string) => {
  const own = attributes.get('A');
  return isDictionary(own) ? own.get(key) : undefined;
};

function placed(attributes: Dictionary): boolean {
  const own = attributes.get('A');
  return isDictionary(own) && Array.isArray(own.get('BBox'));
}

function tableFaults(root: StructureNode): string[] {
  const tables = all(root).filter(({ tag }) => tag === 'Table');
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

function listFaults(root: StructureNode): string[] {
  const lists = all(root).filter(({ tag }) => tag === 'L');
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

function linkFaults(file: PdfObjects, root: StructureNode): string[] {
  const owned = new Set(
    all(root).flatMap(({ tag, kids }) =>
      tag === 'Link' ? kids.flatMap((kid) => ('annotation' in kid ? [kid.annotation] : [])) : [],
    ),
  );
  const parents = parentTree(file);
  return file.pages.flatMap((page, index) => {
    const tabs = page.get('Tabs');
    const ordered = tabs instanceof Name && tabs.name === 'S';
    const annotations = file.array(page.get('Annots')).map((each) => file.dictionary(each));
    return [
      ...(ordered ? [] : [`page ${index + 1}: tab order`]),
      ...annotations.flatMap((annotation) => [
        ...(owned.has(annotation) ? [] : ['a link outside the tree']),
        ...(annotation.get('Contents') ? [] : ['a link without words']),
        ...(annotation.has('A') || annotation.has('Dest') ? [] : ['a link to nowhere']),
        ...(parents.get(Number(annotation.get('StructParent'))) ? [] : ['a link without parent']),
      ]),
    ];
  });
}
