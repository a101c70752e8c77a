import { unzlibSync } from 'fflate';

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
