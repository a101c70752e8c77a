import type { Anchor, Link } from '../layout/marks';
import type { Pt } from '../units';
import type { Drawing } from './drawing';
import type { Element, Slot, Tag } from './element';

/** Pages whose every drawing is either content of the tree or marked as no content. */
export interface TaggedDocument {
  pages: readonly TaggedPage[];
  root: Element;
  /** Where the content of a slot was drawn. */
  content: ReadonlyMap<Slot, readonly ContentRef[]>;
  /** Headings in order, for bookmarks and links. */
  places: ReadonlyMap<Anchor, Place>;
  /** Where figures stand. */
  areas: ReadonlyMap<Element, Area>;
}

export interface TaggedPage {
  width: Pt;
  height: Pt;
  sequences: readonly Sequence[];
  links: readonly LinkArea[];
}

/** A marked sequence of the page's content. */
export type Sequence =
  | { kind: 'content'; mcid: number; slot: Slot; tag: Tag; drawings: readonly Drawing[] }
  | { kind: 'artifact'; type: 'Layout' | 'Pagination'; drawings: readonly Drawing[] };

export interface ContentRef {
  /** Counts from 0. */
  page: number;
  mcid: number;
}

/** A part of a link on one line. */
export interface LinkArea {
  link: Link;
  x: Pt;
  y: Pt;
  width: Pt;
  height: Pt;
}

export interface Place {
  page: number;
  y: Pt;
}

export interface Area extends Place {
  x: Pt;
  width: Pt;
  height: Pt;
}
