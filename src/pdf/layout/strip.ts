import { pt, type Pt } from '../units';
import type { Mark } from './marks';

/** A band of the page over its full width that does not break: a line, a row of a table. */
export interface Strip {
  /** Blank above it, left out at the top of a page. */
  before: Pt;
  height: Pt;
  marks: readonly Mark[];
  /** Never the last of its page if what follows fits on the next. */
  keepWithNext: boolean;
  /** Begins a page, whatever room is left. */
  startsPage: boolean;
  /** Stands above it once more when it comes first on a page: a table's header. */
  repeated: Repeated | null;
}

export interface Repeated {
  height: Pt;
  marks: readonly Mark[];
}

export const strip = (parts: Partial<Strip>): Strip => ({
  before: pt(0),
  height: pt(0),
  marks: [],
  keepWithNext: false,
  startsPage: false,
  repeated: null,
  ...parts,
});

/** It may begin a page, but leaves nothing on it. */
export const isNothing = ({ height, marks }: Strip) => height === 0 && marks.length === 0;

/** The same marks, further down. */
export const lowered = (marks: readonly Mark[], by: Pt): Mark[] =>
  marks.map((mark) => ({ ...mark, y: pt(mark.y + by) }));

/** The first strip of a block takes the blank above the block. */
export function spaced(strips: readonly Strip[], before: Pt): Strip[] {
  return strips.map((item, index) =>
    index === 0 ? { ...item, before: pt(Math.max(item.before, before)) } : item,
  );
}

/** Two columns of lines as one: line stands beside line, the longer column goes on alone. */
export function sideBySide(left: readonly Strip[], right: readonly Strip[]): Strip[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [a, b] = [left[index] ?? strip({}), right[index] ?? strip({})];
    return strip({
      before: pt(Math.max(a.before, b.before)),
      height: pt(Math.max(a.height, b.height)),
      marks: [...a.marks, ...b.marks],
      keepWithNext: a.keepWithNext || b.keepWithNext,
    });
  });
}

/** The same strips, on one page if it holds them. */
export const kept = (strips: readonly Strip[]): Strip[] =>
  strips.map((item, index) => (index < strips.length - 1 ? { ...item, keepWithNext: true } : item));

export const heightOf = (strips: readonly Strip[]): Pt =>
  pt(strips.reduce((sum, { before, height }) => sum + before + height, 0));
