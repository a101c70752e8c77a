import type { Bytes } from './bytes';

/**
 * Bytes as text for localStorage, 15 bits a character. Browsers count characters (5.2 million an
 * origin in Chromium, whatever they are), so this holds 2.5 times what base64 does. The characters
 * U+0100 to U+80FF are none that anything would alter: no surrogates, no byte order mark.
 */
const bitsPerUnit = 15;
const firstUnit = 0x0100;
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

export const packedLength = (byteLength: number) => Math.ceil((byteLength * 8) / bitsPerUnit);

export function pack(bytes: Uint8Array): string {
  const units = new Uint16Array(packedLength(bytes.length));
  let held = 0;
  let bits = 0;
  let length = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    if (bits >= bitsPerUnit) {
      bits -= bitsPerUnit;
      units[length++] = firstUnit + (held >> bits);
      held &= (1 << bits) - 1;
    }
  }
  if (bits > 0) units[length] = firstUnit + (held << (bitsPerUnit - bits));
  return decoder.decode(units);
}

/** @param byteLength as it was before packing; the last character may hold fewer bits than it could */
export function unpack(text: string, byteLength: number): Bytes {
  const bytes = new Uint8Array(byteLength);
  let held = 0;
  let bits = 0;
  let length = 0;
  for (let index = 0; index < text.length && length < byteLength; index++) {
    held = (held << bitsPerUnit) | (text.charCodeAt(index) - firstUnit);
    bits += bitsPerUnit;
    while (bits >= 8 && length < byteLength) {
      bits -= 8;
      bytes[length++] = held >> bits;
      held &= (1 << bits) - 1;
    }
  }
  return bytes;
}
