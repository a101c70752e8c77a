import type { Document } from '../../document/document';
import type { Style } from '../fonts/families';
import type { Setting } from '../fonts/library';
import type { ShapedText } from '../shaping/shape';
import { isInvisible, type StyledText } from '../shaping/text';
import { layOut } from './layout';

/** Spaces carry the mark for missing glyphs, digits the page numbers. */
const always = Array.from(' 0123456789', (character) => character.codePointAt(0) ?? 0);

/**
 * Every character of a document with the voice that it will be set in. Found by laying it out
 * without glyphs, so that what is bold is decided in one place.
 */
export function fontNeeds(document: Document): Setting[] {
  const voices = new Map<string, { voice: Omit<Setting, 'character'>; characters: Set<number> }>();
  const charactersOf = (locale: Setting['locale'], style: Style) => {
    const key = `${locale} ${style}`;
    const known = voices.get(key);
    if (known) return known.characters;
    const characters = new Set(always);
    voices.set(key, { voice: { locale, style }, characters });
    return characters;
  };
  layOut(document, (styled) => {
    for (const { start, end, locale, style } of styled.spans) {
      const characters = charactersOf(locale, style);
      for (const character of styled.text.slice(start, end)) {
        const codePoint = character.codePointAt(0) ?? 0;
        if (!isInvisible(codePoint)) characters.add(codePoint);
      }
    }
    return unshaped(styled);
  });
  return [...voices.values()].flatMap(({ voice, characters }) =>
    [...characters].map((character) => ({ ...voice, character })),
  );
}

const unshaped = (styled: StyledText): ShapedText => ({ ...styled, runs: [], breaks: [] });
