import {
  Blob,
  Buffer,
  BufferFlag,
  ClusterLevel,
  Direction,
  Face as ShapingFace,
  Font,
  shape,
} from 'harfbuzzjs';
import { tagOf } from '../../i18n/locales';
import type { Locale } from '../../i18n/locales';
import type { FontFile } from '../fonts/font-file';
import { em, type Em } from '../units';
import type { Item } from './itemize';
import { isArabic } from './script';
import { isInvisible } from './text';

export interface Glyph {
  id: number;
  advance: Em;
  dx: Em;
  dy: Em;
}

/** Characters that are drawn together and never parted, with their glyphs from left to right. */
export interface Cluster {
  file: FontFile;
  start: number;
  end: number;
  glyphs: readonly Glyph[];
  advance: Em;
}

const fonts = new WeakMap<FontFile, Font>();

function fontOf(file: FontFile): Font {
  let font = fonts.get(file);
  if (!font) {
    font = new Font(new ShapingFace(new Blob(file.shapingFile())));
    fonts.set(file, font);
  }
  return font;
}

/** The clusters of an item in reading order, their offsets those of the whole text. */
export function shapeItem(text: string, item: Item, locale: Locale): Cluster[] {
  if (item.missing) return missingCluster(item);
  if (!isPlain(item)) return shapeWithRules(text, item, locale);
  const clusters: Cluster[] = [];
  addPlainClusters(text, item, clusters);
  return clusters;
}

/** Glyph stands beside glyph, whichever slice each is from. */
export function isPlain({ script, face, level, missing }: Item): boolean {
  const isHan = script === null || script === 'Hani';
  return !missing && face.family.isHan && isHan && level % 2 === 0;
}

function missingCluster({ face: { file }, start, end }: Item): Cluster[] {
  const advance = file.toEm(file.advanceOf(0));
  return [{ file, start, end, advance, glyphs: [{ id: 0, advance, dx: em(0), dy: em(0) }] }];
}

/** Adds those of a plain item; a glance into the font's table does. */
export function addPlainClusters(
  text: string,
  { face: { file }, start, end }: Item,
  clusters: Cluster[],
) {
  for (let at = start; at < end;) {
    const character = text.codePointAt(at) ?? 0;
    const next = at + (character > 0xffff ? 2 : 1);
    const glyphs = plainGlyphs(file, character);
    clusters.push({ file, start: at, end: next, advance: glyphs[0]?.advance ?? em(0), glyphs });
    at = next;
  }
}

const plain = new WeakMap<FontFile, Map<number, readonly Glyph[]>>();

/** The same few thousand characters come again and again. */
function plainGlyphs(file: FontFile, character: number): readonly Glyph[] {
  const known = plain.get(file) ?? new Map<number, readonly Glyph[]>();
  plain.set(file, known);
  let glyphs = known.get(character);
  if (!glyphs) {
    const id = isInvisible(character) ? 0 : file.glyphOf(character);
    const advance = file.toEm(file.advanceOf(id));
    glyphs = id === 0 ? [] : [{ id, advance, dx: em(0), dy: em(0) }];
    known.set(character, glyphs);
  }
  return glyphs;
}

/**
 * One for all: what HarfBuzz holds is given back when the collector comes round to it, which a
 * long document does not wait for; its memory would run full and letters be lost.
 */
const buffer = new Buffer();

function shapeWithRules(text: string, item: Item, locale: Locale): Cluster[] {
  const { file } = item.face;
  const [before, after] = neighbours(text, item);
  const length = item.end - item.start;
  const rightToLeft = item.level % 2 === 1;
  buffer.reset();
  buffer.setClusterLevel(ClusterLevel.MONOTONE_GRAPHEMES);
  buffer.setFlags(BufferFlag.REMOVE_DEFAULT_IGNORABLES);
  // A line feed ends a line; to the shaper it must be nothing at all.
  const own = text.slice(item.start, item.end).replaceAll('\n', '\u200b');
  buffer.addText(before + own + after, before.length, length);
  buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR);
  buffer.setScript(item.script ?? 'Latn');
  buffer.setLanguage(tagOf(locale));
  shape(fontOf(file), buffer);

  const positions = buffer.getGlyphPositions();
  const glyphs = buffer.getGlyphInfos().map(({ codepoint, cluster }, index) => {
    const position = positions[index];
    return {
      offset: item.start + cluster - before.length,
      id: codepoint,
      advance: file.toEm(position?.xAdvance ?? 0),
      dx: file.toEm(position?.xOffset ?? 0),
      dy: file.toEm(position?.yOffset ?? 0),
    };
  });
  return intoClusters(glyphs, item, rightToLeft);
}

/** Arabic letters join across the ends of an item, so the shaper sees the letters beside it. */
function neighbours(text: string, { start, end, script }: Item): [string, string] {
  if (script !== 'Arab') return ['', ''];
  const joining = (character: string) => (isArabic(character.charCodeAt(0)) ? character : '');
  return [joining(text.charAt(start - 1)), joining(text.charAt(end))];
}

function intoClusters(
  glyphs: readonly (Glyph & { offset: number })[],
  { start, end, face: { file } }: Item,
  rightToLeft: boolean,
): Cluster[] {
  const groups = new Map<number, Glyph[]>();
  for (const { offset, ...glyph } of glyphs) {
    const group = groups.get(offset);
    if (group) group.push(glyph);
    else groups.set(offset, [glyph]);
  }
  // Removed characters at the start have no glyph, but their text must not be lost.
  const offsets = [...groups.keys()];
  if (rightToLeft) offsets.reverse();
  if (offsets.length === 0) return [{ file, start, end, glyphs: [], advance: em(0) }];
  return offsets.map((offset, index) => {
    const group = groups.get(offset) ?? [];
    return {
      file,
      start: index === 0 ? start : offset,
      end: offsets[index + 1] ?? end,
      glyphs: group,
      advance: em(group.reduce((sum, { advance }) => sum + advance, 0)),
    };
  });
}
