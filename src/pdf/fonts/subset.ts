import type { FontFile } from './font-file';
import { compositeOutline, copiedOutline, outlineBox, type OutlinePart } from './outline';
import { joinOutlines } from './glyf';
import { joinTables } from './sfnt';
import type { FontTables } from './woff';

/** One glyph of the font to be made, in the units of its sources. */
export type SubsetGlyph =
  | { kind: 'copy'; file: FontFile; glyph: number }
  /** Several glyphs drawn as one: a letter with its marks. */
  | { kind: 'composite'; parts: readonly OutlinePart[]; advance: number };

interface Slot {
  glyph: SubsetGlyph;
  outline: Uint8Array;
}

export interface Subset {
  /** A TrueType file. */
  program: Uint8Array<ArrayBuffer>;
  /** What encloses its outlines, in font units: least x, least y, greatest x, greatest y. */
  box: readonly [number, number, number, number];
}

/**
 * One TrueType file with just these glyphs, which may come from several slices of one family.
 * The first must be the mark for a missing glyph; a glyph's index is its number in the new font.
 * Parts of composites follow after. Hinting is dropped.
 */
export function subsetFont(glyphs: readonly SubsetGlyph[]): Subset {
  const { tables, box } = subsetTables(glyphs);
  return { program: joinTables(tables), box };
}

export function subsetTables(glyphs: readonly SubsetGlyph[]): {
  tables: FontTables;
  box: Subset['box'];
} {
  const [first] = glyphs;
  if (first?.kind !== 'copy') throw new RangeError('A subset begins with a copied glyph 0');
  const slots = collectOutlines(glyphs);
  const outlines = slots.map(({ outline }) => outline);
  const { glyf, loca } = joinOutlines(outlines);
  const box = boxOf(outlines);
  const tables = new Map([
    ['glyf', glyf],
    ['head', headOf(first.file, box)],
    ['hhea', hheaOf(first.file, slots.length)],
    ['hmtx', hmtxOf(slots)],
    ['loca', loca],
    ['maxp', maxpOf(outlines)],
  ]);
  return { tables, box };
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

/** Says nothing that differs between the slices of a family, so that any of them may come first. */
function headOf(file: FontFile, box: readonly number[]): Uint8Array {
  const table = file.table('head').slice();
  const view = new DataView(table.buffer);
  view.setUint32(8, 0); // checksum adjustment, which PDF readers do not look at
  table.fill(0, 20, 36); // when it was made and changed
  box.forEach((edge, index) => {
    view.setInt16(36 + 2 * index, edge);
  });
  view.setInt16(50, 1); // long offsets
  return table;
}

function hheaOf(file: FontFile, advances: number): Uint8Array {
  const table = file.table('hhea').slice();
  table.fill(0, 10, 18); // extremes of the slice
  new DataView(table.buffer).setUint16(34, advances);
  return table;
}

function boxOf(outlines: readonly Uint8Array[]): Subset['box'] {
  const box: [number, number, number, number] = [0, 0, 0, 0];
  for (const outline of outlines) {
    if (outline.length < 10) continue;
    const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
    box[0] = Math.min(box[0], view.getInt16(2));
    box[1] = Math.min(box[1], view.getInt16(4));
    box[2] = Math.max(box[2], view.getInt16(6));
    box[3] = Math.max(box[3], view.getInt16(8));
  }
  return box;
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
