import type { FontTables } from './woff';

const padded = (length: number) => (length + 3) & ~3;

/** Joins tables into one TrueType file. The order is that of the names, so the bytes are stable. */
export function joinTables(tables: FontTables): Uint8Array<ArrayBuffer> {
  const names = [...tables.keys()].sort();
  const directory = 12 + 16 * names.length;
  const sizes = names.map((name) => padded(tables.get(name)?.length ?? 0));
  const file = new Uint8Array(sizes.reduce((sum, size) => sum + size, directory));
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(names.length));

  view.setUint32(0, 0x10000);
  view.setUint16(4, names.length);
  view.setUint16(6, 16 << power);
  view.setUint16(8, power);
  view.setUint16(10, names.length * 16 - (16 << power));

  let offset = directory;
  names.forEach((name, index) => {
    const table = tables.get(name) ?? new Uint8Array();
    const size = padded(table.length);
    file.set(table, offset);
    const entry = 12 + 16 * index;
    for (let letter = 0; letter < 4; letter += 1) file[entry + letter] = name.charCodeAt(letter);
    view.setUint32(entry + 4, checksum(view, offset, size));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.length);
    offset += size;
  });
  return file;
}

function checksum(view: DataView, offset: number, size: number): number {
  let sum = 0;
  for (let at = offset; at < offset + size; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
