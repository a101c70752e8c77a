import type { Cluster } from '../shaping/shaper';
import { pt } from '../units';
import type { Drawing, GlyphRun, Rectangle } from './drawing';

/**
 * Runs that follow each other on a line and become one font of the file are drawn as one, and so
 * are the lines under them. What is written does not depend on how the fonts are sliced.
 */
export function joinRuns(drawings: readonly Drawing[]): Drawing[] {
  const joined: Drawing[] = [];
  // The clusters of the last run, once they are a list of its own that may grow.
  let growing: Cluster[] | null = null;
  for (const drawing of drawings) {
    const last = joined.at(-1);
    if (last?.kind === 'glyphs' && drawing.kind === 'glyphs' && follows(last, drawing)) {
      growing ??= [...last.clusters];
      growing.push(...drawing.clusters);
      const x = pt(Math.min(last.x, drawing.x));
      const width = pt(last.width + drawing.width);
      joined[joined.length - 1] = { ...last, x, width, clusters: growing };
      continue;
    }
    growing = null;
    const line =
      last?.kind === 'rectangle' && drawing.kind === 'rectangle' && joinLines(last, drawing);
    if (line) joined[joined.length - 1] = line;
    else joined.push(drawing);
  }
  return joined;
}

function joinLines(first: Rectangle, second: Rectangle): Rectangle | null {
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
  a.level === b.level;

/** Sums of the same widths in another order. */
const touches = (a: number, b: number) => Math.abs(a - b) < 0.001;

/** Each run in its own direction. */
function follows(first: GlyphRun, second: GlyphRun): boolean {
  if (!looksAlike(first, second)) return false;
  return first.level % 2 === 1
    ? touches(second.x + second.width, first.x)
    : touches(first.x + first.width, second.x);
}
