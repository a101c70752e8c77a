import { emoji } from '../fonts/families';
import type { FontFile } from '../fonts/font-file';
import type { OutlinePart } from '../fonts/outline';
import type { Cluster } from '../shaping/shaper';
import { isInvisible, isMark } from '../shaping/text';
import type { GlyphRun } from '../tagging/drawing';
import { em, type Em } from '../units';
import type { EmbeddedFont } from './embedded-font';
import { signAfterRun, signsInTurned } from './silent-signs';

/** Takes the codes to show, one after another, each with how far the pen moves after it. */
export type Show = (code: number, advance: Em) => void;

/** Shows a run from left to right. */
export function encodeRun(run: GlyphRun, font: EmbeddedFont, show: Show) {
  if (run.level % 2 === 1) encodeTurned(run, font, show);
  else encodePlain(run, font, show);
}

function encodePlain(run: GlyphRun, font: EmbeddedFont, show: Show) {
  const { clusters, text, level } = run;
  const last = clusters.at(-1);
  if (level > 0 && last) showSilent(signAfterRun(text, last), font, show);
  for (const cluster of clusters) {
    const { start, end } = cluster;
    const isWhole = end - start === 1 && !isInvisible(text.charCodeAt(start));
    const said = isWhole ? text.charAt(start) : saidBy(cluster, run).join('');
    encodeCluster(cluster, said, font, show);
  }
}

function encodeTurned(run: GlyphRun, font: EmbeddedFont, show: Show) {
  const { clusters, text } = run;
  for (let index = clusters.length - 1; index >= 0; index -= 1) {
    const cluster = clusters[index];
    if (!cluster) continue;
    const characters = saidBy(cluster, run);
    const { before, after } = signsInTurned(text, cluster, index === 0);
    showSilent(after, font, show);
    if (characters.length > 1) spreadOut(cluster, characters, font, show);
    else encodeCluster(cluster, characters.join(''), font, show);
    showSilent(before, font, show);
  }
}

function showSilent(sign: string, font: EmbeddedFont, show: Show) {
  if (sign !== '') show(font.compositeCode([], em(0), sign), em(0));
}

/** Some characters of an emoji are invisible, but without them it would be another. */
function saidBy(cluster: Cluster, { text, face }: GlyphRun): string[] {
  if (face.family !== emoji) return visibleText(text, cluster);
  return Array.from(text.slice(cluster.start, cluster.end));
}

const visibleText = (text: string, { start, end }: Cluster): string[] =>
  Array.from(text.slice(start, end)).filter((part) => !isInvisible(part.codePointAt(0) ?? 0));

function encodeCluster(
  { file, glyphs, advance }: Cluster,
  text: string,
  font: EmbeddedFont,
  show: Show,
) {
  const [first] = glyphs;
  if (!first) return;
  const isPlain = glyphs.length === 1 && first.dx === 0 && first.dy === 0;
  const code = isPlain
    ? font.plainCode(file, first.id, text)
    : font.compositeCode(partsOf(glyphs, file), advance, text);
  show(code, advance);
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
  show: Show,
) {
  const letters = characters.filter((character) => !saysMark(character)).length || 1;
  const share = em(advance / letters);
  let pen = 0;
  [...characters].reverse().forEach((character, index) => {
    if (index < characters.length - 1) {
      const width = saysMark(character) ? em(0) : share;
      pen += width;
      show(font.compositeCode([], width, character), width);
      return;
    }
    const rest = em(advance - pen);
    show(font.compositeCode(partsOf(glyphs, file, pen), rest, character), rest);
  });
}

const saysMark = (character: string) => isMark(character.codePointAt(0) ?? 0);
