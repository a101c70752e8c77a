import type { FontLibrary } from '../fonts/library';
import { embeddingLevels } from './bidi';
import { findBreaks, type Break } from './breaks';
import { itemize, type Item } from './itemize';
import { addPlainClusters, isPlain, shapeItem, type Cluster } from './shaper';
import type { Position, StyledText } from './text';

export interface ShapedRun extends Item {
  position: Position;
  clusters: readonly Cluster[];
}

/** A text as glyphs in reading order, before lines are known. */
export interface ShapedText extends StyledText {
  runs: readonly ShapedRun[];
  breaks: readonly Break[];
}

export function shapeText(styled: StyledText, fonts: FontLibrary): ShapedText {
  const levels = embeddingLevels(styled.text, styled.direction);
  const items = itemize(styled, levels, fonts);
  return { ...styled, runs: shapeItems(styled, items), breaks: findBreaks(styled) };
}

/** Every few characters of Chinese come from another slice; side by side they are one run all the same. */
function shapeItems({ text, spans }: StyledText, items: readonly Item[]): ShapedRun[] {
  const runs: ShapedRun[] = [];
  // The last run, as long as it may grow, and its clusters.
  let open: ShapedRun | null = null;
  let clusters: Cluster[] = [];
  for (const item of items) {
    const { locale = 'en', position = 'line' } = spans[item.span] ?? {};
    const plain = isPlain(item);
    if (plain && open && looksAlike(open, item)) {
      addPlainClusters(text, item, clusters);
      open.end = item.end;
      continue;
    }
    clusters = shapeItem(text, item, locale);
    const run = { ...item, position, clusters };
    runs.push(run);
    open = plain ? run : null;
  }
  return runs;
}

const looksAlike = (a: Item, b: Item) =>
  a.span === b.span &&
  a.level === b.level &&
  a.face.family === b.face.family &&
  a.face.style === b.face.style;
