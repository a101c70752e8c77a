/**
 * cyrb53: 53 bits in base 36. Synchronous, because a page that is being closed cannot wait for
 * crypto.subtle. Finds accidents; it is no defence against someone who means harm.
 */
export function checksum(text: string): string {
  return mixed(text.length, (index) => text.charCodeAt(index));
}

export function checksumOfBytes(bytes: Uint8Array): string {
  return mixed(bytes.length, (index) => bytes[index] ?? 0);
}

function mixed(length: number, unitAt: (index: number) => number): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < length; index++) {
    const unit = unitAt(index);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
