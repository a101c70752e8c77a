import type { Heading } from '../../document/blocks';
import { directionOf, type Direction, type Locale } from '../../i18n/locales';
import type { ShapedText } from '../shaping/shape';
import type { StyledText } from '../shaping/text';
import type { Element } from '../tagging/element';
import { pt, type Pt } from '../units';
import type { Anchor } from './marks';

/** The same for all blocks of a document. */
interface Job {
  shape: (styled: StyledText) => ShapedText;
  /** In the document's order. */
  anchors: ReadonlyMap<Heading, Anchor>;
  anchorsById: ReadonlyMap<string, Anchor>;
  /** What a page has room for. */
  bodyHeight: Pt;
}

/** The room that blocks are set into, and what they inherit. */
export interface Frame {
  job: Job;
  x: Pt;
  width: Pt;
  /** The structure element that they become kids of. */
  parent: Element;
  locale: Locale;
  text: 'body' | 'cell';
  bold: boolean;
}

export const directionIn = ({ locale }: Frame): Direction => directionOf(locale);

/** Blocks may nest deeper than a page is wide: nothing is set into less room than this. */
const narrowest = pt(48);

export const hasRoomFor = ({ width }: Frame, indent: Pt) => width - indent >= narrowest;

/** The room left when `by` is taken from the side where lines begin, if enough is left. */
export function indented(frame: Frame, by: Pt): Frame {
  if (!hasRoomFor(frame, by)) return frame;
  const x = directionIn(frame) === 'rtl' ? frame.x : pt(frame.x + by);
  return { ...frame, x, width: pt(frame.width - by) };
}

/** The room left when `by` is taken from either side, if enough is left. */
export function inset(frame: Frame, by: Pt): Frame {
  if (!hasRoomFor(frame, pt(2 * by))) return frame;
  return { ...frame, x: pt(frame.x + by), width: pt(frame.width - 2 * by) };
}

/** Left edge of something of this width that stands where lines begin. */
export const startX = (frame: Frame, width: Pt): Pt =>
  directionIn(frame) === 'rtl' ? pt(frame.x + frame.width - width) : frame.x;

/** Left edge of something of this width that stands where lines end. */
export const endX = (frame: Frame, width: Pt): Pt =>
  directionIn(frame) === 'rtl' ? frame.x : pt(frame.x + frame.width - width);
