import { visualOrder } from '../shaping/bidi';
import type { ShapedRun, ShapedText } from '../shaping/shape';
import type { Cluster } from '../shaping/shaper';
import type { Position } from '../shaping/text';
import { pt, toPt, type Pt } from '../units';
import { positions } from './theme';

/** A line of text. Its pieces stand in reading order, each with its place. */
export interface Line {
  pieces: readonly Piece[];
  /** The whole text, which the clusters' offsets count in. */
  text: string;
  size: Pt;
  /** Without the blanks at its end, which hang beyond it. */
  width: Pt;
}

export interface Piece {
  run: ShapedRun;
  /** In reading order. */
  clusters: readonly Cluster[];
  level: number;
  /** From the line's left edge to the piece's. */
  x: Pt;
  width: Pt;
}

/** Breaks a text into lines no wider than `width`; a longer word breaks where it must. */
export function breakLines(shaped: ShapedText, size: Pt, width: Pt): Line[] {
  const ruler = new Ruler(shaped, size);
  const lines: Line[] = [];
  let start = 0;
  let end = 0;
  const close = (at: number) => {
    lines.push(setLine(shaped, ruler, start, at));
    start = at;
    end = at;
  };
  for (const next of shaped.breaks) {
    if (end > start && ruler.isOver(width, start, next.at)) close(end);
    while (ruler.isOver(width, start, next.at)) close(ruler.furthest(start, width));
    end = next.at;
    if (next.required) close(next.at);
  }
  if (start < shaped.text.length || lines.length === 0) close(shaped.text.length);
  return lines;
}

/** How wide the widest stretch is that no line may end in. */
export function widestPart(shaped: ShapedText, size: Pt): Pt {
  const ruler = new Ruler(shaped, size);
  let start = 0;
  let widest = 0;
  for (const { at } of shaped.breaks) {
    widest = Math.max(widest, ruler.between(start, ruler.withoutBlanks(start, at)));
    start = at;
  }
  return pt(widest);
}

/** Rounding must not push a word that fits exactly to the next line. */
const tolerance = 0.01;

/** Widths between offsets of a text. Offsets inside a cluster count as its start. */
class Ruler {
  readonly size: Pt;
  readonly #text: string;
  /** Width of all before an offset; NaN inside a cluster. */
  readonly #edges: Float64Array;

  constructor({ text, runs }: ShapedText, size: Pt) {
    this.size = size;
    this.#text = text;
    this.#edges = new Float64Array(text.length + 1).fill(NaN);
    this.#edges[0] = 0;
    let sum = 0;
    for (const { clusters, position } of runs) {
      const own = sizeOf(position, size);
      for (const { advance, end } of clusters) {
        sum += toPt(advance, own);
        this.#edges[end] = sum;
      }
    }
  }

  between(start: number, end: number): Pt {
    return pt(this.#edgeAt(end) - this.#edgeAt(start));
  }

  /** Whether a line of this width has no room for what is seen between two offsets. */
  isOver(width: Pt, start: number, end: number): boolean {
    return start < end && this.between(start, this.withoutBlanks(start, end)) > width + tolerance;
  }

  /** The end of what is seen between two offsets. */
  withoutBlanks(start: number, end: number): number {
    let last = end;
    while (last > start && isBlank(this.#text.charCodeAt(last - 1))) last -= 1;
    return last;
  }

  /** The last cluster's end that fits, but one cluster at least. */
  furthest(start: number, width: Pt): number {
    let fitting: number | undefined;
    for (let at = start + 1; at <= this.#text.length; at += 1) {
      if (Number.isNaN(this.#edges[at])) continue;
      if (fitting !== undefined && this.between(start, at) > width + tolerance) break;
      fitting = at;
    }
    return fitting ?? this.#text.length;
  }

  #edgeAt(offset: number): number {
    let at = offset;
    while (at > 0 && Number.isNaN(this.#edges[at])) at -= 1;
    return this.#edges[at] ?? 0;
  }
}

/** The size that a run is set in, where its line is set in this one. */
export const sizeOf = (position: Position, size: Pt): Pt =>
  position === 'line' ? size : pt(size * positions[position].scale);

const isBlank = (unit: number) =>
  unit === 0x20 || unit === 0x0a || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200b);

function setLine(shaped: ShapedText, ruler: Ruler, start: number, end: number): Line {
  const seen = ruler.withoutBlanks(start, end);
  const base = shaped.direction === 'rtl' ? 1 : 0;
  const parts = [
    ...cut(shaped.runs, start, seen),
    // Rule L1: blanks at the end of a line take the paragraph's direction.
    ...cut(shaped.runs, seen, end).map((part) => ({ ...part, level: base })),
  ].map((part) => ({
    ...part,
    width: widthOf(part.clusters, sizeOf(part.run.position, ruler.size)),
  }));
  const hanging = ruler.between(seen, end);
  let x = base === 1 ? 0 - hanging : 0;
  const places = new Map<number, Pt>();
  for (const index of visualOrder(parts.map(({ level }) => level))) {
    places.set(index, pt(x));
    x += parts[index]?.width ?? 0;
  }
  return {
    pieces: parts.map((part, index) => ({ ...part, x: places.get(index) ?? pt(0) })),
    text: shaped.text,
    size: ruler.size,
    width: ruler.between(start, seen),
  };
}

function cut(runs: readonly ShapedRun[], start: number, end: number) {
  const parts: { run: ShapedRun; level: number; clusters: readonly Cluster[] }[] = [];
  for (let index = firstReaching(runs, start); index < runs.length; index += 1) {
    const run = runs[index];
    if (!run || run.start >= end) break;
    const clusters = cutClusters(run, start, end);
    if (clusters.length > 0) parts.push({ run, level: run.level, clusters });
  }
  return parts;
}

/** A cluster belongs where it begins. */
function cutClusters(run: ShapedRun, start: number, end: number): readonly Cluster[] {
  if (run.start >= start && run.end <= end) return run.clusters;
  const { clusters } = run;
  return clusters.slice(firstFrom(clusters, start), firstFrom(clusters, end));
}

/** Runs follow each other, so the first that reaches beyond an offset is found by halving. */
const firstReaching = (runs: readonly ShapedRun[], offset: number): number =>
  firstOf(runs, ({ end }) => end > offset);

const firstFrom = (clusters: readonly Cluster[], offset: number): number =>
  firstOf(clusters, ({ start }) => start >= offset);

/** Where what holds for all that follow holds first; their number if for none. */
function firstOf<T>(parts: readonly T[], holds: (part: T) => boolean): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const part = parts[middle];
    if (part === undefined || holds(part)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function widthOf(clusters: readonly Cluster[], size: Pt): Pt {
  return pt(clusters.reduce((sum, { advance }) => sum + toPt(advance, size), 0));
}
