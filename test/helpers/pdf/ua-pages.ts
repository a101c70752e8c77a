import { operationsOf, paints } from './content';
import type { PdfObjects } from './file';
import { elementsIn, type StructureNode } from './structure';
import { isStream, Name, Ref, type Dictionary } from './values';

export function unreadable(file: PdfObjects): string[] {
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

export const unmarkedOn = (file: PdfObjects): string[] =>
  file.pages.flatMap((page, index) =>
    unmarked(file, page).map((fault) => `page ${index + 1}: ${fault}`),
  );

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

export function loosePointers(file: PdfObjects, root: StructureNode): string[] {
  const inTree = new Map<string, StructureNode>();
  const faults: string[] = [];
  for (const node of elementsIn(root)) {
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

function parentTree(file: PdfObjects): Map<number, ReturnType<PdfObjects['get']>> {
  const tree = file.dictionary(file.catalog.get('StructTreeRoot')).get('ParentTree');
  const numbers = file.array(file.dictionary(tree).get('Nums'));
  const parents = new Map<number, ReturnType<PdfObjects['get']>>();
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    parents.set(Number(numbers[at]), file.get(numbers[at + 1]));
  }
  return parents;
}

export function linkFaults(file: PdfObjects, root: StructureNode): string[] {
  const owned = new Set(
    elementsIn(root).flatMap(({ tag, kids }) =>
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

const annotationsOf = (file: PdfObjects): Dictionary[] =>
  file.pages.flatMap((page) => file.array(page.get('Annots')).map((each) => file.dictionary(each)));

/** Others would need words and rules of their own. */
export const strangeAnnotations = (file: PdfObjects): string[] =>
  annotationsOf(file).flatMap((annotation) => {
    const kind = annotation.get('Subtype');
    const isSeen = (Number(annotation.get('F') ?? 0) & hidden) === 0;
    const isLink = kind instanceof Name && kind.name === 'Link';
    return [...(isLink ? [] : ['no link']), ...(isSeen ? [] : ['a hidden one'])];
  });

/** Flags Invisible, Hidden and NoView. */
const hidden = 1 | 2 | 32;
