import type { Face, FontLibrary } from '../fonts/library';
import { emojiIn } from './emoji';
import { scriptOf, type Script } from './script';
import { isInvisible, isMark, type Span, type StyledText } from './text';

/** A stretch that one face shapes in one go. */
export interface Item {
  start: number;
  end: number;
  /** Index into the text's spans. */
  span: number;
  level: number;
  face: Face;
  /** Null: nothing but digits, spaces and punctuation. */
  script: Script | null;
  /** No font has it: the face's mark for a missing glyph is drawn. */
  missing: boolean;
}

/** Cuts a text where level, voice, face or script change. Marks stay with their letter. */
export function itemize(
  { text, spans }: StyledText,
  levels: Uint8Array,
  fonts: FontLibrary,
): Item[] {
  const items: Item[] = [];
  spans.forEach((span, index) => {
    itemizeSpan(text, span, index, levels, fonts, items);
  });
  return items;
}

function itemizeSpan(
  text: string,
  span: Span,
  index: number,
  levels: Uint8Array,
  fonts: FontLibrary,
  items: Item[],
) {
  let current: Item | undefined;
  const emojis = emojiIn(text.slice(span.start, span.end));
  let next = 0;
  for (let at = span.start; at < span.end;) {
    const emoji = next < emojis.length ? emojis[next] : undefined;
    if (emoji && at >= span.start + emoji.start) next += 1;
    const isThere = emoji && at === span.start + emoji.start;
    const picture = isThere && emojiItem(text, at, span.start + emoji.end, span, fonts);
    if (picture) {
      current = { ...picture, span: index, level: levels[at] ?? 0 };
      items.push(current);
      at = picture.end;
      continue;
    }
    const character = text.codePointAt(at) ?? 0;
    const end = at + (character > 0xffff ? 2 : 1);
    const level = levels[at] ?? 0;
    const face = faceFor(character, span, current, fonts);
    const script = scriptOf(character);
    if (current && continues(current, { level, face, script })) {
      current.end = end;
      current.script ??= script;
    } else {
      current = {
        start: at,
        end,
        span: index,
        level,
        face: face ?? fallbackFace(span, fonts),
        script,
        missing: face === null,
      };
      items.push(current);
    }
    at = end;
  }
}

/** An emoji is drawn in one go, or its parts are set one by one. */
function emojiItem(
  text: string,
  start: number,
  end: number,
  { locale, style }: Span,
  fonts: FontLibrary,
): Omit<Item, 'span' | 'level'> | null {
  const face = fonts.emojiFaceOf({ locale, style, emoji: text.slice(start, end) });
  return face && { start, end, face, script: null, missing: false };
}

interface Character {
  level: number;
  face: Face | null;
  script: Script | null;
}

function continues(item: Item, { level, face, script }: Character): boolean {
  if (item.level !== level || item.missing || face === null || item.face !== face) return false;
  return script === null || item.script === null || script === item.script;
}

function faceFor(
  character: number,
  span: Span,
  current: Item | undefined,
  fonts: FontLibrary,
): Face | null {
  const follows = isInvisible(character) || isMark(character);
  if (current && follows && !current.missing) {
    if (isInvisible(character) || current.face.file.glyphOf(character) !== 0) return current.face;
  }
  if (isInvisible(character)) return fallbackFace(span, fonts);
  return fonts.faceOf(span, character);
}

const space = 0x20;

/** Any face of the voice draws the mark for a missing glyph. */
function fallbackFace(span: Span, fonts: FontLibrary): Face {
  const face = fonts.faceOf(span, space);
  if (!face) throw new Error(`No font is loaded for ${span.locale} ${span.style}`);
  return face;
}
