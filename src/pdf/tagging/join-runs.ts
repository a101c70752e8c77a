import { pt, type Pt } from '../units';
import type { Drawing, GlyphRun, Rectangle } from './drawing';

/**
 * Runs that follow each other on a line and become one font of the file are drawn as one, and so
 * are the lines under them. What is written does not depend on how the fonts are sliced.
 */
export function joinRuns(drawings: readonly Drawing[]): Drawing[] {
  const joined: Drawing[] = [];
  for (const drawing of drawings) {
    const last = joined.at(-1);
    const both = last && join(last, drawing);
    if (both) joined[joined.length - 1] = both;
    else joined.push(drawing);
  }
  return joined;
}

function join(first: Drawing, second: Drawing): Drawing | null {
  if (first.kind === 'glyphs' && second.kind === 'glyphs' && looksAlike(first, second)) {
    return first.rightToLeft ? joinLeft(first, second) : joinRight(first, second);
  }
  if (first.kind === 'rectangle' && second.kind === 'rectangle') {
    return joinRectangles(first, second);
  }
  return null;
}

function joinRectangles(first: Rectangle, second: Rectangle): Rectangle | null {
  const isLine =
    first.y === second.y && first.height === second.height && first.colour === second.colour;
  const x = Math.min(first.x, second.x);
  const width = first.width + second.width;
  const touch = touches(Math.max(first.x + first.width, second.x + second.width), x + width);
  return isLine && touch ? { ...first, x: pt(x), width: pt(width) } : null;
}

const looksAlike = (a: GlyphRun, b: GlyphRun) =>
  a.face.family === b.face.family &&
  a.face.style === b.face.style &&
  a.text === b.text &&
  a.y === b.y &&
  a.size === b.size &&
  a.colour === b.colour &&
  a.rightToLeft === b.rightToLeft;

/** Sums of the same widths in another order. */
const touches = (a: number, b: number) => Math.abs(a - b) < 0.001;

function joinRight(first: GlyphRun, second: GlyphRun): GlyphRun | null {
  return touches(first.x + first.width, second.x) ? joinedAt(first.x, first, second) : null;
}

function joinLeft(first: GlyphRun, second: GlyphRun): GlyphRun | null {
  return touches(second.x + second.width, first.x) ? joinedAt(second.x, first, second) : null;
}

const joinedAt = (x: Pt, first: GlyphRun, second: GlyphRun): GlyphRun => ({
  ...first,
  x,
  width: pt(first.width + second.width),
  clusters: [...first.clusters, ...second.clusters],
});
