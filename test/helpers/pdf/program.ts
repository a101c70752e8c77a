/** An embedded TrueType program, read with nothing but its tables. */
export interface FontProgram {
  /** In thousandths of the size. */
  advanceOf: (glyph: number) => number;
  /** What encloses the outline, in thousandths of the size; null for a blank. */
  boxOf: (glyph: number) => Box | null;
}

export interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

export function readProgram(bytes: Uint8Array): FontProgram {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readDirectory(view, bytes);
  const at = (name: string) => tables.get(name) ?? 0;
  const toEm = (units: number) => (units * 1000) / view.getUint16(at('head') + 18);
  const readBox = (glyph: number): Box | null => {
    const [start, end] = [glyph, glyph + 1].map((each) => view.getUint32(at('loca') + 4 * each));
    if (start === undefined || start === end) return null;
    const [left = 0, bottom = 0, right = 0, top = 0] = [2, 4, 6, 8].map((offset) =>
      toEm(view.getInt16(at('glyf') + start + offset)),
    );
    return { left, bottom, right, top };
  };
  // A long file draws the same few glyphs again and again.
  const boxes = new Map<number, Box | null>();
  return {
    advanceOf: (glyph) => toEm(view.getUint16(at('hmtx') + 4 * glyph)),
    boxOf: (glyph) => {
      let box = boxes.get(glyph);
      if (box === undefined) {
        box = readBox(glyph);
        boxes.set(glyph, box);
      }
      return box;
    },
  };
}

function readDirectory(view: DataView, bytes: Uint8Array): Map<string, number> {
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + 16 * index;
    const name = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    tables.set(name, view.getUint32(entry + 8));
  }
  return tables;
}
