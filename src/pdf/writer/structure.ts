import { tagOf } from '../../i18n/locales';
import type { Attributes, Element, Slot } from '../tagging/element';
import type { TaggedDocument } from '../tagging/tagged';
import type { Annotation } from './annotations';
import type { PdfFile } from './jspdf';
import { number, reference, string, type ObjectId } from './syntax';

/** Puts the structure tree. @returns the number of its root */
export function putStructure(
  document: TaggedDocument,
  annotations: readonly Annotation[],
  file: PdfFile,
): ObjectId {
  const ids = new Map<Element, ObjectId>();
  const reserve = (element: Element) => {
    ids.set(element, file.reserve());
    for (const kid of element.kids) if (kid.tag !== null && hasContent(kid)) reserve(kid);
  };
  reserve(document.root);
  const rootId = file.reserve();
  const notes = notesOf(ids);
  const writer = new TreeWriter(document, annotations, file, ids, notes);
  writer.put(document.root, rootId);

  const parentTree = file.putNew(parentTreeOf(document, annotations, ids));
  const nextKey = document.pages.length + annotations.length;
  file.put(
    rootId,
    `<</Type /StructTreeRoot /K ${reference(idOf(ids, document.root))} ` +
      `/ParentTree ${reference(parentTree)} /ParentTreeNextKey ${nextKey}${idTreeOf(notes, ids)}>>`,
  );
  return rootId;
}

/** A note must have a name of its own. In order, and sorted, as the tree of names wants them. */
function notesOf(ids: ReadonlyMap<Element, ObjectId>): Map<Element, string> {
  const notes = [...ids.keys()].filter(({ tag }) => tag === 'Note');
  return new Map(notes.map((note, index) => [note, `note-${String(index + 1).padStart(6, '0')}`]));
}

function idTreeOf(
  notes: ReadonlyMap<Element, string>,
  ids: ReadonlyMap<Element, ObjectId>,
): string {
  if (notes.size === 0) return '';
  const names = [...notes].map(([note, id]) => `${string(id)} ${reference(idOf(ids, note))}`);
  return ` /IDTree <</Names [${names.join(' ')}]>>`;
}

/** An empty cell keeps its place in the row; anything else empty would only be noise. */
function hasContent({ tag, kids }: Element): boolean {
  return tag === 'TD' || tag === 'TH' || kids.some((kid) => kid.tag === null || hasContent(kid));
}

function idOf(ids: ReadonlyMap<Element, ObjectId>, element: Element): ObjectId {
  const id = ids.get(element);
  if (id === undefined) throw new Error(`An element ${element.tag} is not in the tree`);
  return id;
}

class TreeWriter {
  readonly #document: TaggedDocument;
  readonly #annotations: ReadonlyMap<Element, readonly Annotation[]>;
  readonly #file: PdfFile;
  readonly #ids: ReadonlyMap<Element, ObjectId>;
  readonly #notes: ReadonlyMap<Element, string>;

  constructor(
    document: TaggedDocument,
    annotations: readonly Annotation[],
    file: PdfFile,
    ids: ReadonlyMap<Element, ObjectId>,
    notes: ReadonlyMap<Element, string>,
  ) {
    this.#document = document;
    this.#annotations = Map.groupBy(annotations, ({ element }) => element);
    this.#file = file;
    this.#ids = ids;
    this.#notes = notes;
  }

  put(element: Element, parent: ObjectId) {
    const id = idOf(this.#ids, element);
    const note = this.#notes.get(element);
    const named = note === undefined ? '' : ` /ID ${string(note)}`;
    const page = this.#pageOf(element);
    const kids = element.kids.flatMap((kid) => {
      if (kid.tag === null) return this.#contentOf(kid, page);
      const kidId = this.#ids.get(kid);
      return kidId === undefined ? [] : [reference(kidId)];
    });
    const links = (this.#annotations.get(element) ?? []).map(
      (link) =>
        `<</Type /OBJR /Obj ${reference(link.id)} /Pg ${this.#file.pageReference(link.page)}>>`,
    );
    this.#file.put(
      id,
      `<</S /${element.tag} /P ${reference(parent)}${named}` +
        entries(element.attributes, this.#boxOf(element)) +
        `${page === null ? '' : ` /Pg ${this.#file.pageReference(page)}`}${kidsEntry([...kids, ...links])}>>`,
    );
    for (const kid of element.kids) if (kid.tag !== null && this.#ids.has(kid)) this.put(kid, id);
  }

  /** PDF counts y upwards. */
  #boxOf(element: Element): string | null {
    const area = this.#document.areas.get(element);
    if (!area) return null;
    const { page, x, y, width, height } = area;
    const foot = (this.#document.pages[page]?.height ?? 0) - y - height;
    return `[${[x, foot, x + width, foot + height].map(number).join(' ')}]`;
  }

  /** Where its own content begins; null if it has none. */
  #pageOf({ kids }: Element): number | null {
    for (const kid of kids) {
      const [first] = kid.tag === null ? (this.#document.content.get(kid) ?? []) : [];
      if (first) return first.page;
    }
    return null;
  }

  /** On its element's page a number says which content is meant. */
  #contentOf(slot: Slot, own: number | null): string[] {
    return (this.#document.content.get(slot) ?? []).map(({ page, mcid }) =>
      page === own
        ? String(mcid)
        : `<</Type /MCR /Pg ${this.#file.pageReference(page)} /MCID ${mcid}>>`,
    );
  }
}

function kidsEntry(kids: readonly string[]): string {
  if (kids.length === 0) return '';
  return kids.length === 1 ? ` /K ${kids.join('')}` : ` /K [${kids.join(' ')}]`;
}

function entries(attributes: Attributes, box: string | null): string {
  const { locale, actualText, alternative, numbering } = attributes;
  const parts: string[] = [];
  if (locale) parts.push(`/Lang (${tagOf(locale)})`);
  if (actualText !== undefined) parts.push(`/ActualText ${string(actualText)}`);
  if (alternative !== undefined) parts.push(`/Alt ${string(alternative)}`);
  if (box) parts.push(`/A <</O /Layout /Placement /Block /BBox ${box}>>`);
  const cell = cellEntries(attributes);
  if (cell !== '') parts.push(`/A <</O /Table${cell}>>`);
  if (numbering) parts.push(`/A <</O /List /ListNumbering /${numbering}>>`);
  return parts.map((part) => ` ${part}`).join('');
}

const cellEntries = ({ scope, columnSpan = 1, rowSpan = 1 }: Attributes) =>
  (scope ? ` /Scope /${scope}` : '') +
  (columnSpan > 1 ? ` /ColSpan ${columnSpan}` : '') +
  (rowSpan > 1 ? ` /RowSpan ${rowSpan}` : '');

/** From marked content and annotations back to their elements: pages first, then annotations. */
function parentTreeOf(
  { pages, root }: TaggedDocument,
  annotations: readonly Annotation[],
  ids: ReadonlyMap<Element, ObjectId>,
): string {
  const owners = ownersOf(root);
  const ownPages = pages.map(({ sequences }, page) => {
    const elements = sequences.flatMap((sequence) =>
      sequence.kind === 'content' ? [reference(idOf(ids, owners(sequence.slot)))] : [],
    );
    return `${page} [${elements.join(' ')}]`;
  });
  const ownLinks = annotations.map(({ key, element }) => `${key} ${reference(idOf(ids, element))}`);
  return `<</Nums [${[...ownPages, ...ownLinks].join(' ')}]>>`;
}

function ownersOf(root: Element): (slot: Slot) => Element {
  const owners = new Map<Slot, Element>();
  const visit = (element: Element) => {
    for (const kid of element.kids) {
      if (kid.tag === null) owners.set(kid, element);
      else visit(kid);
    }
  };
  visit(root);
  return (slot) => owners.get(slot) ?? root;
}
