import type { Document } from '../../document/document';
import type { Style } from '../fonts/families';
import type { EmojiSetting, Setting } from '../fonts/library';
import { emojiIn } from '../shaping/emoji';
import type { ShapedText } from '../shaping/shape';
import { isInvisible, type Span, type StyledText } from '../shaping/text';
import { layOut } from './layout';

/** Spaces carry the mark for missing glyphs, digits the page numbers. */
const always = Array.from(' 0123456789', (character) => character.codePointAt(0) ?? 0);

/**
 * Every character of a document with the voice that it will be set in, emoji apart. Found by laying
 * it out without glyphs, so that what is bold is decided in one place.
 */
export function fontNeeds(document: Document): {
  settings: readonly Setting[];
  emojis: readonly EmojiSetting[];
} {
  const needs = new Needs();
  layOut(document, (styled) => {
    for (const span of styled.spans) needs.add(styled.text.slice(span.start, span.end), span);
    return unshaped(styled);
  });
  return { settings: needs.settings, emojis: needs.emojis };
}

class Needs {
  readonly #voices = new Map<string, Voice>();
  readonly #emojis = new Map<string, EmojiSetting>();

  add(text: string, { locale, style }: Span) {
    const { characters } = this.#voiceOf(locale, style);
    let at = 0;
    for (const { start, end } of emojiIn(text)) {
      addAll(characters, text.slice(at, start));
      const emoji = text.slice(start, end);
      this.#emojis.set(`${locale} ${style} ${emoji}`, { locale, style, emoji });
      at = end;
    }
    addAll(characters, text.slice(at));
  }

  get settings(): Setting[] {
    return [...this.#voices.values()].flatMap(({ locale, style, characters }) =>
      [...characters].map((character) => ({ locale, style, character })),
    );
  }

  get emojis(): EmojiSetting[] {
    return [...this.#emojis.values()];
  }

  #voiceOf(locale: Setting['locale'], style: Style): Voice {
    const key = `${locale} ${style}`;
    const voice = this.#voices.get(key) ?? { locale, style, characters: new Set(always) };
    this.#voices.set(key, voice);
    return voice;
  }
}

interface Voice {
  locale: Setting['locale'];
  style: Style;
  characters: Set<number>;
}

function addAll(characters: Set<number>, text: string) {
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (!isInvisible(codePoint)) characters.add(codePoint);
  }
}

const unshaped = (styled: StyledText): ShapedText => ({ ...styled, runs: [], breaks: [] });
