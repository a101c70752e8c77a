import type { Bytes } from './bytes';

const chunk = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += chunk) {
    text += String.fromCharCode(...bytes.subarray(start, start + chunk));
  }
  return btoa(text);
}

/** @returns undefined for text that is no base64 */
export function fromBase64(text: string): Bytes | undefined {
  try {
    const characters = atob(text);
    const bytes = new Uint8Array(characters.length);
    for (let index = 0; index < characters.length; index++) {
      bytes[index] = characters.charCodeAt(index);
    }
    return bytes;
  } catch {
    return undefined;
  }
}
