import type { Colour } from '../layout/theme';

/** The number of an indirect object. */
export type ObjectId = number & { readonly unit: 'object' };

export const reference = (id: ObjectId) => `${id} 0 R`;

/** At most three decimals: a thousandth of a point cannot be seen. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

export const colour = (channels: Colour) => channels.map(number).join(' ');

const hexes: string[] = [];
/** Four digits. The same few thousand come again and again. */
const hex = (value: number) => (hexes[value] ??= value.toString(16).padStart(4, '0'));

/** One code of a text with two bytes a code. */
export const code = hex;

/** UTF-16, big endian, as hexadecimal digits. */
export function utf16(text: string): string {
  let digits = '';
  for (let index = 0; index < text.length; index += 1) digits += hex(text.charCodeAt(index));
  return digits;
}

const isAscii = (text: string) => /^[\x20-\x7e]*$/.test(text);

/** A string object; readable where ASCII suffices. */
export const string = (text: string) =>
  isAscii(text) ? `(${text.replace(/[\\()]/g, '\\$&')})` : `<feff${utf16(text)}>`;

/** jsPDF keeps a file as one string with a character a byte. */
export function binary(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    // Spreading would walk the bytes one by one.
    text += String(Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + 8192)));
  }
  return text;
}

const encoder = new TextEncoder();

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  // Most of a file is ASCII, which the platform turns into bytes at once.
  const encoded = encoder.encode(text);
  if (encoded.length === text.length) return encoded;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}
