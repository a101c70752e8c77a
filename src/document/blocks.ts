import type { Figure } from './figure';
import type { Inline } from './inline';

export type Block =
  | Heading
  | Paragraph
  | List
  | Definitions
  | Callout
  | Quotation
  | Table
  | Figure
  | WriteIn
  | Choices
  | Together
  | Landscape
  | Cards
  | PageBreak
  | Contents;

export interface Heading {
  kind: 'heading';
  level: HeadingLevel;
  content: readonly Inline[];
  /** Where a link inside the document may lead. */
  id: string | null;
}

export type HeadingLevel = 1 | 2 | 3 | 4;

export interface Paragraph {
  kind: 'paragraph';
  content: readonly Inline[];
  voice: Voice;
}

/** Text as it runs; what a page is for, under its title; an aside on what stands there. */
export type Voice = 'text' | 'lead' | 'small';

export interface List {
  kind: 'list';
  marker: 'bullet' | 'number';
  /** The number of the first item; bullets have none, so there it is 1. */
  start: number;
  /** An item is blocks, so lists nest. */
  items: readonly (readonly Block[])[];
}

export interface Definitions {
  kind: 'definitions';
  entries: readonly Definition[];
}

export interface Definition {
  term: readonly Inline[];
  details: readonly Block[];
}

export interface Callout {
  kind: 'callout';
  tone: Tone;
  title: readonly Inline[];
  blocks: readonly Block[];
}

/** A note or a warning beside the text; a plate that says a promise; a part of its own, plainly set off. */
export type Tone = 'note' | 'warning' | 'plate' | 'plain';

export interface Quotation {
  kind: 'quotation';
  blocks: readonly Block[];
  /** Who said it, where. Empty: nobody is named. */
  source: readonly Inline[];
}

export interface Table {
  kind: 'table';
  /** Empty: no caption. */
  caption: readonly Inline[];
  /** Share of the width for each column, in any unit: only their ratio counts. */
  widths: readonly number[];
  /** Rows that name the columns, repeated on each page that the table reaches. Empty: nothing names them. */
  header: readonly Row[];
  rows: readonly Row[];
  /** The cells of the first column name their rows. */
  rowHeaders: boolean;
}

/** Its cells fill the columns that no cell from above reaches into, in turn. */
export type Row = readonly Cell[];

export interface Cell {
  blocks: readonly Block[];
  /** How many columns and rows it reaches over; 1 for most. */
  columnSpan: number;
  rowSpan: number;
}

/** A label and ruled space to write on by hand. */
export interface WriteIn {
  kind: 'write-in';
  label: readonly Inline[];
  lines: number;
}

/** Boxes to tick, some of them ticked already. */
export interface Choices {
  kind: 'choices';
  choices: readonly Choice[];
}

export interface Choice {
  label: readonly Inline[];
  ticked: boolean;
}

/** Stays on one page, unless it is longer than that. */
export interface Together {
  kind: 'together';
  blocks: readonly Block[];
}

/** Stands on pages of its own, turned: for what is too wide. Within another block it is like any of its parts. */
export interface Landscape {
  kind: 'landscape';
  blocks: readonly Block[];
}

/** Cards to hand out: half a sheet each, two side by side, to be cut apart. Within another block they follow each other. */
export interface Cards {
  kind: 'cards';
  cards: readonly (readonly Block[])[];
}

export interface PageBreak {
  kind: 'page-break';
}

/** The headings of this document with their pages. */
export interface Contents {
  kind: 'contents';
  title: string;
  /** Down to this level. */
  depth: HeadingLevel;
}
