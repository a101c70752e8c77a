import { emoji } from '../fonts/families';
import type { FontFile } from '../fonts/font-file';
import type { OutlinePart } from '../fonts/outline';
import type { Cluster } from '../shaping/shaper';
import { isInvisible, isMark } from '../shaping/text';
import type { GlyphRun } from '../tagging/drawing';
import { em, type Em } from '../units';
import type { EmbeddedFont } from './embedded-font';
import { signAfterRun, signsInTurned } from './silent-signs';

/** A code to show, and how far the pen moves after it. */
export interface ShownCode {
  code: number;
  advance: Em;
}

/** The codes of a run from left to right. */
export function encodeRun(run: GlyphRun, font: EmbeddedFont): ShownCode[] {
  return run.level % 2 === 1 ? encodeTurned(run, font) : encodePlain(run, font);
}

function encodePlain(run: GlyphRun, font: EmbeddedFont): ShownCode[] {
  const { clusters, text, level } = run;
  const codes: ShownCode[] = [];
  const last = clusters.at(-1);
  if (level > 0 && last) codes.push(...silent(signAfterRun(text, last), font));
  for (const cluster of clusters) {
    encodeCluster(cluster, saidBy(cluster, run).join(''), font, codes);
  }
  return codes;
}

function encodeTurned(run: GlyphRun, font: EmbeddedFont): ShownCode[] {
  const { clusters, text } = run;
  const codes: ShownCode[] = [];
  for (const cluster of [...clusters].reverse()) {
    const characters = saidBy(cluster, run);
    const { before, after } = signsInTurned(text, cluster, cluster === clusters[0]);
    codes.push(...silent(after, font));
    if (characters.length > 1) codes.push(...spreadOut(cluster, characters, font));
    else encodeCluster(cluster, characters.join(''), font, codes);
    codes.push(...silent(before, font));
  }
  return codes;
}

function silent(sign: string, font: EmbeddedFont): ShownCode[] {
  if (sign === '') return [];
  return [{ code: font.compositeCode([], em(0), sign), advance: em(0) }];
}

/** Some characters of an emoji are invisible, but without them it would be another. */
function saidBy(cluster: Cluster, { text, face }: GlyphRun): string[] {
  if (face.family !== emoji) return visibleText(text, cluster);
  return Array.from(text.slice(cluster.start, cluster.end));
}

function visibleText(text: string, { start, end }: Cluster): string[] {
  if (end - start === 1 && !isInvisible(text.charCodeAt(start))) return [text.charAt(start)];
  return Array.from(text.slice(start, end)).filter(
    (part) => !isInvisible(part.codePointAt(0) ?? 0),
  );
}

function encodeCluster(
  { file, glyphs, advance }: Cluster,
  text: string,
  font: EmbeddedFont,
  codes: ShownCode[],
) {
  const [first] = glyphs;
  if (!first) return;
  const isPlain = glyphs.length === 1 && first.dx === 0 && first.dy === 0;
  const code = isPlain
    ? font.plainCode(file, first.id, text)
    : font.compositeCode(partsOf(glyphs, file), advance, text);
  codes.push({ code, advance });
}

function partsOf(glyphs: Cluster['glyphs'], file: FontFile, shift = 0): OutlinePart[] {
  let pen = 0;
  return glyphs.map(({ id, advance, dx, dy }) => {
    const part = {
      file,
      glyph: id,
      dx: file.toUnits(em(pen + dx - shift)),
      dy: file.toUnits(dy),
    };
    pen += advance;
    return part;
  });
}

/**
 * Readers turn right-to-left text round code by code, so a code may say one character only. Blanks
 * say all but the first; the letter itself is drawn with the last code, shifted back to its place.
 */
function spreadOut(
  { file, glyphs, advance }: Cluster,
  characters: readonly string[],
  font: EmbeddedFont,
): ShownCode[] {
  const letters = characters.filter((character) => !isMark(character)).length || 1;
  const share = em(advance / letters);
  let pen = 0;
  return [...characters].reverse().map((character, index) => {
    if (index < characters.length - 1) {
      const width = isMark(character) ? em(0) : share;
      pen += width;
      return { code: font.compositeCode([], width, character), advance: width };
    }
    const rest = em(advance - pen);
    return { code: font.compositeCode(partsOf(glyphs, file, pen), rest, character), advance: rest };
  });
}
