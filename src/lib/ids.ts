const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';
const length = 14;

/** A new id: a letter and 14 characters of 36, some 72 bits; made by chance, so that no two tabs meet. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return `i${Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('')}`;
}

/** An id that may stand as a key of a record: short, plain, and not a name that every object has. */
export function isSafeId(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/.test(text) && !(text in Object.prototype);
}
