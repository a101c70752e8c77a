import type { HeadingLevel } from '../../document/blocks';
import type { Step, Stroke } from '../../document/figure';
import type { Locale } from '../../i18n/locales';
import type { Element, Slot } from '../tagging/element';
import { pt, type Pt } from '../units';
import type { Line } from './lines';
import type { Colour } from './theme';

/** What is drawn. Inside a strip y counts from its top, on a page from the page's. */
export type Mark =
  TextMark | FillMark | RuleMark | BoxMark | PathMark | AreaMark | AnchorMark | PageNumberMark;

export interface TextMark {
  kind: 'text';
  line: Line;
  /** Left edge. */
  x: Pt;
  /** Baseline. */
  y: Pt;
  /** How each span of the line's text is drawn, by its index. */
  inks: readonly Ink[];
}

/** How a span is drawn and where it belongs. */
export interface Ink {
  colour: Colour;
  /** Dots under each character, the emphasis of Chinese. */
  dotted: boolean;
  /** Null: repeated or decorative, so it stands outside the structure tree. */
  slot: Slot | null;
  link: Link | null;
}

export interface Link {
  target: { kind: 'address'; url: string } | { kind: 'anchor'; anchor: Anchor };
  element: Element;
  /** What the link says, for readers that list links. */
  words: string;
}

/** A coloured ground. */
interface FillMark {
  kind: 'fill';
  x: Pt;
  y: Pt;
  width: Pt;
  height: Pt;
  colour: Colour;
  /** Reaches up over the blank above its strip, so that a frame over several strips has no holes. */
  joinsAbove: boolean;
}

/** A horizontal line; y is its middle. */
interface RuleMark {
  kind: 'rule';
  x: Pt;
  y: Pt;
  width: Pt;
  thickness: Pt;
  colour: Colour;
}

/** A box to tick. */
export interface BoxMark {
  kind: 'box';
  x: Pt;
  y: Pt;
  side: Pt;
  ticked: boolean;
  /** Null: repeated, so it stands outside the structure tree. */
  slot: Slot | null;
}

/** A line or an outline of a drawing. */
export interface PathMark {
  kind: 'path';
  /** Where its steps count from. */
  x: Pt;
  y: Pt;
  steps: readonly Step[];
  fill: Colour | null;
  pen: Pen | null;
  /** Null: it stands outside the structure tree. */
  slot: Slot | null;
}

export interface Pen {
  colour: Colour;
  width: Pt;
  pattern: Stroke['pattern'];
}

/** Where a figure stands on its page. Nothing is drawn. */
interface AreaMark {
  kind: 'area';
  element: Element;
  x: Pt;
  y: Pt;
  width: Pt;
  height: Pt;
}

/** Where a heading stands: for bookmarks and links. Nothing is drawn. */
interface AnchorMark {
  kind: 'anchor';
  y: Pt;
  anchor: Anchor;
}

export interface Anchor {
  /** Never more than one below the heading before it. */
  level: HeadingLevel;
  title: string;
}

/** The number of the page on which a heading stands, set when all pages are known. */
export interface PageNumberMark {
  kind: 'page-number';
  anchor: Anchor;
  x: Pt;
  /** Baseline. */
  y: Pt;
  width: Pt;
  bold: boolean;
  locale: Locale;
  /** Null: repeated, so it stands outside the structure tree. */
  slot: Slot | null;
  link: Link;
}

/** The same, drawn once more: it says nothing new to a reader. */
export function outsideTree(mark: Mark): Mark {
  switch (mark.kind) {
    case 'text':
      return { ...mark, inks: mark.inks.map((ink) => ({ ...ink, slot: null, link: null })) };
    case 'box':
    case 'path':
    case 'page-number':
      return { ...mark, slot: null };
    case 'fill':
    case 'rule':
    case 'anchor':
    case 'area':
      return mark;
    default:
      return mark satisfies never;
  }
}

/** The same, further along. */
export const shifted = (mark: Mark, by: Pt): Mark =>
  mark.kind === 'anchor' ? mark : { ...mark, x: pt(mark.x + by) };

/** Says where something is, once: it does not come again where marks are repeated. */
export const isPlace = ({ kind }: Mark) => kind === 'anchor' || kind === 'area';
