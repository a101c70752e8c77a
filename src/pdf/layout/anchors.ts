import type { Block, Heading, HeadingLevel } from '../../document/blocks';
import { everyBlock } from '../../document/walk';
import type { Anchor } from './marks';
import { cleanWords } from './words';

/** Every heading that says something, in order, its level at most one below that of the heading before it. */
export function collectAnchors(blocks: readonly Block[]): Map<Heading, Anchor> {
  const anchors = new Map<Heading, Anchor>();
  let level: HeadingLevel | 0 = 0;
  for (const heading of everyBlock(blocks)) {
    if (heading.kind !== 'heading') continue;
    const title = cleanWords(heading.content).trim();
    if (title === '') continue;
    level = atMostBelow(level, heading.level);
    anchors.set(heading, { level, title });
  }
  return anchors;
}

const levels = [1, 2, 3, 4] as const;

const atMostBelow = (before: HeadingLevel | 0, wanted: HeadingLevel): HeadingLevel =>
  levels.find((level) => level === wanted || level === before + 1) ?? wanted;

export function anchorsById(anchors: ReadonlyMap<Heading, Anchor>): Map<string, Anchor> {
  const byId = new Map<string, Anchor>();
  for (const [{ id }, anchor] of anchors) if (id !== null) byId.set(id, anchor);
  return byId;
}
