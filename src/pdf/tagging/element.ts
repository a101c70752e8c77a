import type { Locale } from '../../i18n/locales';

/** Standard structure types of PDF 1.7, 14.8.4, as far as documents need them. */
export type Tag =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'BlockQuote'
  | 'Note'
  | 'Figure'
  | 'Caption'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Span'
  | 'Code';

/** A node of the structure tree, as the layout makes it. */
export interface Element {
  tag: Tag;
  attributes: Attributes;
  kids: (Element | Slot)[];
}

export interface Attributes {
  locale?: Locale;
  /** What the drawn glyphs say, where a reader might not get it from them. */
  actualText?: string;
  /** What a figure shows. */
  alternative?: string;
  scope?: 'Column' | 'Row' | undefined;
  /** Of a table's cell: over how many it reaches. */
  columnSpan?: number;
  rowSpan?: number;
  numbering?: 'Disc' | 'Decimal';
}

/** Where the content of marked sequences hangs in the tree. */
export interface Slot {
  tag: null;
}

export function addElement(parent: Element, tag: Tag, attributes: Attributes = {}): Element {
  const element: Element = { tag, attributes, kids: [] };
  parent.kids.push(element);
  return element;
}

export function addSlot(parent: Element): Slot {
  const slot: Slot = { tag: null };
  parent.kids.push(slot);
  return slot;
}
