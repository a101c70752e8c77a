import { unzlibSync, zlibSync } from 'fflate';

export type FontTables = ReadonlyMap<string, Uint8Array>;

const signature = 0x774f4646;
const headerLength = 44;
const entryLength = 20;

/**
 * The wanted tables of a WOFF 1.0 file: each lies in it compressed by zlib, or plain where that is
 * shorter. https://www.w3.org/TR/WOFF/
 * @throws RangeError if the bytes are not WOFF
 */
export function unwrapWoff(bytes: Uint8Array, wanted: ReadonlySet<string>): FontTables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerLength || view.getUint32(0) !== signature) {
    throw new RangeError('Not a WOFF file');
  }
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(12); index += 1) {
    const entry = headerLength + entryLength * index;
    const name = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    if (!wanted.has(name)) continue;
    const offset = view.getUint32(entry + 4);
    const packedLength = view.getUint32(entry + 8);
    const length = view.getUint32(entry + 12);
    const packed = bytes.subarray(offset, offset + packedLength);
    const table =
      packedLength < length ? unzlibSync(packed, { out: new Uint8Array(length) }) : packed;
    tables.set(name, table);
  }
  return tables;
}

/** The same, the other way. The order is that of the names, so the bytes are stable. */
export function wrapWoff(tables: FontTables): Uint8Array<ArrayBuffer> {
  const entries = [...tables]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, table]) => {
      const packed = zlibSync(table, { level: 9 });
      return { name, length: table.length, data: packed.length < table.length ? packed : table };
    });
  const dataAt = headerLength + entryLength * entries.length;
  const size = entries.reduce((sum, { data }) => sum + padded(data.length), dataAt);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  view.setUint32(0, signature);
  view.setUint32(4, 0x10000);
  view.setUint32(8, size);
  view.setUint16(12, entries.length);
  view.setUint32(
    16,
    entries.reduce((sum, { length }) => sum + padded(length), 12 + 16 * entries.length),
  );
  let offset = dataAt;
  entries.forEach(({ name, length, data }, index) => {
    const entry = headerLength + entryLength * index;
    for (let letter = 0; letter < 4; letter += 1) file[entry + letter] = name.charCodeAt(letter);
    view.setUint32(entry + 4, offset);
    view.setUint32(entry + 8, data.length);
    view.setUint32(entry + 12, length);
    file.set(data, offset);
    offset += padded(data.length);
  });
  return file;
}

const padded = (length: number) => (length + 3) & ~3;
