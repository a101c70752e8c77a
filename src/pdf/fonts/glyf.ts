/** The tables `glyf` and `loca` of these outlines, with long offsets. */
export function joinOutlines(outlines: readonly Uint8Array[]) {
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

const padded = (length: number) => (length + 3) & ~3;
