import type { Places } from './places';

/** All that is stored under one document, as JSON: bytes in base64, damaged text as it is. */
export async function rawDataOf({ name, local, journal }: Places): Promise<string> {
  const stored = { name, local: local.dump(), journal: await journal.dump() };
  return JSON.stringify(stored, (_key, value: unknown) => legible(value), 2);
}

function legible(value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value;
  return btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join(''));
}
