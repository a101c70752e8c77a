/** From a code point to a glyph; 0 where the font has none. */
export type GlyphLookup = (codePoint: number) => number;

/** Reads the `cmap` subtable of widest reach: format 12, else 4. */
export function readCmap(table: Uint8Array): GlyphLookup {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const offsets = Array.from({ length: view.getUint16(2) }, (_, index) =>
    view.getUint32(8 + 8 * index),
  );
  const offsetOf = (format: number) => offsets.find((offset) => view.getUint16(offset) === format);
  const wide = offsetOf(12);
  if (wide !== undefined) return (codePoint) => lookUpGroups(view, wide, codePoint);
  const narrow = offsetOf(4);
  if (narrow !== undefined) return (codePoint) => lookUpSegments(view, narrow, codePoint);
  return () => 0;
}

/** Format 12: sorted groups of start, end, first glyph. */
function lookUpGroups(view: DataView, table: number, codePoint: number): number {
  let low = 0;
  let high = view.getUint32(table + 12) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = table + 16 + 12 * middle;
    const start = view.getUint32(group);
    if (codePoint < start) high = middle - 1;
    else if (codePoint > view.getUint32(group + 4)) low = middle + 1;
    else return view.getUint32(group + 8) + codePoint - start;
  }
  return 0;
}

/** Format 4: four parallel arrays of segments, the last of which may point into a glyph array. */
function lookUpSegments(view: DataView, table: number, codePoint: number): number {
  if (codePoint > 0xffff) return 0;
  const count = view.getUint16(table + 6) / 2;
  const ends = table + 14;
  const starts = ends + 2 * count + 2;
  const deltas = starts + 2 * count;
  const offsets = deltas + 2 * count;
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (view.getUint16(ends + 2 * middle) < codePoint) low = middle + 1;
    else high = middle;
  }
  const start = view.getUint16(starts + 2 * low);
  if (codePoint < start) return 0;
  const delta = view.getInt16(deltas + 2 * low);
  const offsetAt = offsets + 2 * low;
  const offset = view.getUint16(offsetAt);
  if (offset === 0) return (codePoint + delta) & 0xffff;
  const glyph = view.getUint16(offsetAt + offset + 2 * (codePoint - start));
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}

/** A `cmap` of one format-12 subtable, a group a character. */
export function writeCmap(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...glyphs].sort(([a], [b]) => a - b);
  const subtable = 12;
  const table = new Uint8Array(subtable + 16 + 12 * sorted.length);
  const view = new DataView(table.buffer);
  view.setUint16(2, 1);
  view.setUint16(4, 3); // Windows
  view.setUint16(6, 10); // all of Unicode
  view.setUint32(8, subtable);
  view.setUint16(subtable, 12);
  view.setUint32(subtable + 4, 16 + 12 * sorted.length);
  view.setUint32(subtable + 12, sorted.length);
  sorted.forEach(([character, glyph], index) => {
    const group = subtable + 16 + 12 * index;
    view.setUint32(group, character);
    view.setUint32(group + 4, character);
    view.setUint32(group + 8, glyph);
  });
  return table;
}
