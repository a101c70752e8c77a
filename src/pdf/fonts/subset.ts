import type { FontFile } from './font-file';
import { compositeOutline, copiedOutline, outlineBox, type OutlinePart } from './outline';
import { joinTables } from './sfnt';

/** One glyph of the font to be made, in the units of its sources. */
export type SubsetGlyph =
  | { kind: 'copy'; file: FontFile; glyph: number }
  /** Several glyphs drawn as one: a letter with its marks. */
  | { kind: 'composite'; parts: readonly OutlinePart[]; advance: number };

interface Slot {
  glyph: SubsetGlyph;
  outline: Uint8Array;
}

/**
 * One TrueType file with just these glyphs, which may come from several slices of one family.
 * The first must be the mark for a missing glyph; a glyph's index is its number in the new font.
 * Parts of composites follow after. Hinting is dropped.
 */
export function subsetFont(glyphs: readonly SubsetGlyph[]): Uint8Array<ArrayBuffer> {
  const [first] = glyphs;
  if (first?.kind !== 'copy') throw new RangeError('A subset begins with a copied glyph 0');
  const slots = collectOutlines(glyphs);
  const outlines = slots.map(({ outline }) => outline);
  const { glyf, loca } = joinOutlines(outlines);
  return joinTables(
    new Map([
      ['glyf', glyf],
      ['head', headOf(first.file)],
      ['hhea', hheaOf(first.file, slots.length)],
      ['hmtx', hmtxOf(slots)],
      ['loca', loca],
      ['maxp', maxpOf(outlines)],
    ]),
  );
}

/** Grows the list while it is walked: a composite asks for its parts. */
function collectOutlines(glyphs: readonly SubsetGlyph[]): Slot[] {
  const wanted = [...glyphs];
  const indexes = new Map<FontFile, Map<number, number>>();
  const indexesOf = (file: FontFile) => {
    const known = indexes.get(file) ?? new Map<number, number>();
    indexes.set(file, known);
    return known;
  };
  wanted.forEach((glyph, index) => {
    if (glyph.kind === 'copy' && !indexesOf(glyph.file).has(glyph.glyph)) {
      indexesOf(glyph.file).set(glyph.glyph, index);
    }
  });
  const indexOf = (file: FontFile, glyph: number) => {
    const known = indexesOf(file).get(glyph);
    if (known !== undefined) return known;
    indexesOf(file).set(glyph, wanted.length);
    return wanted.push({ kind: 'copy', file, glyph }) - 1;
  };

  const slots: Slot[] = [];
  for (let index = 0; index < wanted.length; index += 1) {
    const glyph = wanted[index];
    if (!glyph) continue;
    const outline =
      glyph.kind === 'composite'
        ? compositeOutline(glyph.parts, indexOf)
        : copiedOutline(glyph.file, glyph.glyph, indexOf);
    slots.push({ glyph, outline });
  }
  return slots;
}

const padded = (length: number) => (length + 3) & ~3;

function joinOutlines(outlines: readonly Uint8Array[]) {
  const loca = new Uint8Array(4 * (outlines.length + 1));
  const offsets = new DataView(loca.buffer);
  const glyf = new Uint8Array(outlines.reduce((sum, { length }) => sum + padded(length), 0));
  let offset = 0;
  outlines.forEach((outline, index) => {
    offsets.setUint32(4 * index, offset);
    glyf.set(outline, offset);
    offset += padded(outline.length);
  });
  offsets.setUint32(4 * outlines.length, offset);
  return { glyf, loca };
}

function hmtxOf(slots: readonly Slot[]): Uint8Array {
  const table = new Uint8Array(4 * slots.length);
  const view = new DataView(table.buffer);
  slots.forEach(({ glyph }, index) => {
    const composite = glyph.kind === 'composite';
    view.setUint16(4 * index, composite ? glyph.advance : glyph.file.advanceOf(glyph.glyph));
    const bearing = composite ? outlineBox(glyph.parts)[0] : glyph.file.bearingOf(glyph.glyph);
    view.setInt16(4 * index + 2, bearing);
  });
  return table;
}

function headOf(file: FontFile): Uint8Array {
  const table = file.table('head').slice();
  const view = new DataView(table.buffer);
  view.setUint32(8, 0); // checksum adjustment, which PDF readers do not look at
  view.setInt16(50, 1); // long offsets
  return table;
}

function hheaOf(file: FontFile, advances: number): Uint8Array {
  const table = file.table('hhea').slice();
  new DataView(table.buffer).setUint16(34, advances);
  return table;
}

/** Upper bounds suffice: rasterisers take their buffers from them. */
function maxpOf(outlines: readonly Uint8Array[]): Uint8Array {
  let points = 4;
  let contours = 1;
  for (const outline of outlines) {
    if (outline.length < 10) continue;
    const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
    const count = view.getInt16(0);
    if (count <= 0) continue;
    contours = Math.max(contours, count);
    points = Math.max(points, view.getUint16(8 + 2 * count) + 1);
  }
  const table = new Uint8Array(32);
  const view = new DataView(table.buffer);
  view.setUint32(0, 0x10000);
  view.setUint16(4, outlines.length);
  view.setUint16(6, points);
  view.setUint16(8, contours);
  view.setUint16(10, points * 8); // points of a composite
  view.setUint16(12, contours * 8);
  view.setUint16(14, 2); // zones
  view.setUint16(28, 16); // components of a composite
  view.setUint16(30, 4); // depth
  return table;
}
