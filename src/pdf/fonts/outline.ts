import type { FontFile } from './font-file';

/** A glyph inside a composite, shifted by font units. */
export interface OutlinePart {
  file: FontFile;
  glyph: number;
  dx: number;
  dy: number;
}

/** The number that a glyph gets in the new font. */
export type IndexOf = (file: FontFile, glyph: number) => number;

const headerLength = 10;
const flag = {
  wordArguments: 0x0001,
  argumentsAreOffsets: 0x0002,
  scale: 0x0008,
  moreParts: 0x0020,
  twoScales: 0x0040,
  matrix: 0x0080,
  instructions: 0x0100,
};

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength);

/** A `glyf` entry without its hinting, its parts renumbered. */
export function copiedOutline(file: FontFile, glyph: number, indexOf: IndexOf): Uint8Array {
  const outline = file.outlineOf(glyph);
  if (outline.length < headerLength) return new Uint8Array();
  const contours = viewOf(outline).getInt16(0);
  return contours >= 0 ? withoutHinting(outline, contours) : renumbered(outline, file, indexOf);
}

function withoutHinting(outline: Uint8Array, contours: number): Uint8Array {
  const lengthAt = headerLength + 2 * contours;
  const hinting = viewOf(outline).getUint16(lengthAt);
  const copy = new Uint8Array(outline.length - hinting);
  copy.set(outline.subarray(0, lengthAt));
  copy.set(outline.subarray(lengthAt + 2 + hinting), lengthAt + 2);
  return copy;
}

/** The glyphs that a glyph is put together from, itself excepted. */
export function partsOf(outline: Uint8Array): number[] {
  const numbers: number[] = [];
  if (outline.length < headerLength || viewOf(outline).getInt16(0) >= 0) return numbers;
  const view = viewOf(outline);
  let at = headerLength;
  let flags: number;
  do {
    flags = view.getUint16(at);
    numbers.push(view.getUint16(at + 2));
    at += partLength(flags);
  } while (flags & flag.moreParts);
  return numbers;
}

function renumbered(outline: Uint8Array, file: FontFile, indexOf: IndexOf): Uint8Array {
  const copy = outline.slice();
  const view = viewOf(copy);
  let at = headerLength;
  let flags: number;
  do {
    flags = view.getUint16(at);
    view.setUint16(at, flags & ~flag.instructions);
    view.setUint16(at + 2, indexOf(file, view.getUint16(at + 2)));
    at += partLength(flags);
  } while (flags & flag.moreParts);
  return copy.subarray(0, at);
}

const partLength = (flags: number) =>
  4 + (flags & flag.wordArguments ? 4 : 2) + transformLength(flags);

function transformLength(flags: number): number {
  if (flags & flag.scale) return 2;
  if (flags & flag.twoScales) return 4;
  return flags & flag.matrix ? 8 : 0;
}

/** A `glyf` entry that draws its parts where they are shifted to. */
export function compositeOutline(parts: readonly OutlinePart[], indexOf: IndexOf): Uint8Array {
  const drawn = parts.filter(isDrawn);
  if (drawn.length === 0) return new Uint8Array();
  const outline = new Uint8Array(headerLength + 8 * drawn.length);
  const view = viewOf(outline);
  view.setInt16(0, -1);
  outlineBox(drawn).forEach((edge, index) => {
    view.setInt16(2 + 2 * index, edge);
  });
  drawn.forEach(({ file, glyph, dx, dy }, index) => {
    const at = headerLength + 8 * index;
    const more = index < drawn.length - 1 ? flag.moreParts : 0;
    view.setUint16(at, flag.wordArguments | flag.argumentsAreOffsets | more);
    view.setUint16(at + 2, indexOf(file, glyph));
    view.setInt16(at + 4, dx);
    view.setInt16(at + 6, dy);
  });
  return outline;
}

const isDrawn = ({ file, glyph }: OutlinePart) => file.outlineOf(glyph).length >= headerLength;

/** Least x, least y, greatest x, greatest y, in font units; zeros where nothing is drawn. */
export function outlineBox(parts: readonly OutlinePart[]): [number, number, number, number] {
  const boxes = parts.filter(isDrawn).map(({ file, glyph, dx, dy }) => {
    const view = viewOf(file.outlineOf(glyph));
    return [
      view.getInt16(2) + dx,
      view.getInt16(4) + dy,
      view.getInt16(6) + dx,
      view.getInt16(8) + dy,
    ] as const;
  });
  if (boxes.length === 0) return [0, 0, 0, 0];
  return [
    Math.min(...boxes.map(([left]) => left)),
    Math.min(...boxes.map(([, bottom]) => bottom)),
    Math.max(...boxes.map(([, , right]) => right)),
    Math.max(...boxes.map(([, , , top]) => top)),
  ];
}
