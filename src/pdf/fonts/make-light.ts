import type { Locale } from '../../i18n/locales';
import { shapeItem } from '../shaping/shaper';
import { scriptOf } from '../shaping/script';
import { writeCmap } from './cmap';
import type { FontFile } from './font-file';
import { joinOutlines } from './glyf';
import type { Face } from './library';
import { partsOf } from './outline';
import { subsetTables, type SubsetGlyph } from './subset';
import { wrapWoff } from './woff';

/** Faces by character. */
type Faces = ReadonlyMap<string, Face>;

const codePointOf = (character: string) => character.codePointAt(0) ?? 0;

/** One small font of Han from many slices. Han needs no rules, so none are kept. */
export function makeHanSlice(faces: Faces): Uint8Array<ArrayBuffer> {
  const [sample] = [...faces.values()].map(({ file }) => file);
  if (!sample) throw new RangeError('A slice of no characters');
  const glyphs: SubsetGlyph[] = [{ kind: 'copy', file: sample, glyph: 0 }];
  const numbers = new Map<number, number>();
  for (const [character, { file }] of faces) {
    const codePoint = codePointOf(character);
    const copy: SubsetGlyph = { kind: 'copy', file, glyph: file.glyphOf(codePoint) };
    numbers.set(codePoint, glyphs.push(copy) - 1);
  }
  const { tables } = subsetTables(glyphs);
  const more: [string, Uint8Array][] = [
    ['cmap', writeCmap(numbers)],
    ['OS/2', sample.table('OS/2')],
    ['post', sample.table('post').subarray(0, 32)],
  ];
  return wrapWoff(new Map([...tables, ...more]));
}

/**
 * One slice without the outlines that its characters do not need. Glyphs keep their numbers and
 * rules, so it shapes exactly as the whole slice does.
 * @param faces all of one slice
 */
export function makeReducedSlice(faces: Faces, locale: Locale): Uint8Array<ArrayBuffer> {
  const [face] = faces.values();
  if (!face) throw new RangeError('A slice of no characters');
  const { file } = face;
  const kept = withParts(file, glyphsOf(faces, locale));
  const outlines = Array.from({ length: file.glyphCount }, (_, glyph) =>
    kept.has(glyph) ? file.outlineOf(glyph) : new Uint8Array(),
  );
  const { glyf, loca } = joinOutlines(outlines);
  const head = file.table('head').slice();
  new DataView(head.buffer).setInt16(50, 1);
  const numbers = [...faces.keys()].map(codePointOf).map((at) => [at, file.glyphOf(at)] as const);
  return wrapWoff(
    new Map([
      ...file.tables,
      ['glyf', glyf],
      ['loca', loca],
      ['head', head],
      ['cmap', writeCmap(new Map(numbers))],
      ['post', file.table('post').subarray(0, 32)],
    ]),
  );
}

/** As the language draws them: it may ask for another form than the font's first. */
function glyphsOf(faces: Faces, locale: Locale): Set<number> {
  const glyphs = new Set([0]);
  for (const [character, face] of faces) {
    const script = scriptOf(codePointOf(character));
    const item = {
      start: 0,
      end: character.length,
      span: 0,
      level: 0,
      face,
      script,
      missing: false,
    };
    for (const { glyphs: drawn } of shapeItem(character, item, locale)) {
      for (const { id } of drawn) glyphs.add(id);
    }
    glyphs.add(face.file.glyphOf(codePointOf(character)));
  }
  return glyphs;
}

function withParts(file: FontFile, glyphs: ReadonlySet<number>): Set<number> {
  const all = new Set(glyphs);
  for (const glyph of all) for (const part of partsOf(file.outlineOf(glyph))) all.add(part);
  return all;
}
