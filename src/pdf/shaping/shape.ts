import type { FontLibrary } from '../fonts/library';
import { embeddingLevels } from './bidi';
import { findBreaks, type Break } from './breaks';
import { itemize, type Item } from './itemize';
import { shapeItem, type Cluster } from './shaper';
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
  const runs = itemize(styled, levels, fonts).map((item) => {
    const { locale = 'en', position = 'line' } = styled.spans[item.span] ?? {};
    return { ...item, position, clusters: shapeItem(styled.text, item, locale) };
  });
  return { ...styled, runs, breaks: findBreaks(styled) };
}
