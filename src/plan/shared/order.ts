import { limits } from './fields';

/**
 * Order keys: fractions between 0 and 1 written in base 62, compared as text. There is always room for another
 * between two that differ, so a row moves by changing its own key alone, and moves of two people merge.
 *
 * The key for a place also depends on the row's id. Two people who put two rows at one place at once get two
 * keys, and an edit needs no dice: the same edit of the same plan gives the same plan.
 */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const base = 62n;
/** Keys have at least so many digits; a hundred thousand rows may follow each other before they need more. */
const shortest = 6;
/** Neighbours are at least so far apart when a key is made, half of which the id spreads over. */
const room = base ** 3n;
/** Beyond this the whole list gets new keys. */
const longest = limits.order / 2;

export interface Placed {
  readonly id: string;
  readonly order: string;
}

export function isOrderKey(key: string): boolean {
  return /^[0-9A-Za-z]*[1-9A-Za-z]$/.test(key) && key.length <= limits.order;
}

/** By key; rows with equal keys by id, so that everybody sees one order. */
export function compareOrder(a: Placed, b: Placed): number {
  return compare(a.order, b.order) || compare(a.id, b.id);
}

/**
 * The keys that put a row at a place of a list: nearly always its own alone. Neighbours that share a key get
 * new ones, and the whole list does where a key is broken or has grown too long.
 * @param siblings the list in its order, without the row
 */
export function keysToPlace(siblings: readonly Placed[], index: number, id: string): Placed[] {
  const at = Math.min(Math.max(Math.trunc(index), 0), siblings.length);
  const before = siblings[at - 1]?.order ?? null;
  const following = siblings.slice(at);
  const differs = following.findIndex(({ order }) => before === null || order > before);
  const equals = differs === -1 ? following : following.slice(0, differs);
  const after = following[differs]?.order ?? null;

  const sound = [before, after].every((key) => key === null || isOrderKey(key));
  const ids = [id, ...equals.map((row) => row.id)];
  const placed = sound ? keysBetween(before, after, ids) : [];
  if (placed.length > 0 && placed.every(({ order }) => order.length <= longest)) return placed;
  return keysBetween(null, null, [
    ...siblings.slice(0, at).map((row) => row.id),
    id,
    ...following.map((row) => row.id),
  ]);
}

/** Keys for rows that follow each other strictly between two keys; null is the open end. */
export function keysBetween(
  low: string | null,
  high: string | null,
  ids: readonly string[],
): Placed[] {
  const count = BigInt(ids.length);
  let precision = Math.max(shortest, commonDigits(low ?? '', high));
  let [from, to] = bounds(low, high, precision);
  while (to - from < room * (count + 1n)) [from, to] = bounds(low, high, ++precision);

  const even = (to - from) / (count + 1n);
  const halfOpen = (low === null) !== (high === null);
  const span = halfOpen && even > room ? room : even;
  const start = low === null ? to - span * (count + 1n) : from;
  return ids.map((id, index) => {
    const middle = start + span * BigInt(index + 1);
    return { id, order: written(middle - span / 4n + spread(id, span / 2n), precision) };
  });
}

/** How many digits two keys begin with alike; zeros go on for ever behind a key. */
function commonDigits(low: string, high: string | null): number {
  if (high === null) return 0;
  let at = 0;
  while (at < high.length && (low[at] ?? '0') === high[at]) at++;
  return at;
}

function bounds(low: string | null, high: string | null, precision: number): [bigint, bigint] {
  return [
    low === null ? 0n : read(low, precision),
    high === null ? base ** BigInt(precision) : read(high, precision),
  ];
}

function read(key: string, precision: number): bigint {
  let value = 0n;
  for (const digit of key.slice(0, precision).padEnd(precision, '0')) {
    value = value * base + BigInt(digits.indexOf(digit));
  }
  return value;
}

/** Without zeros at the end: "V" and "V0" are one number, and nothing fits between them. */
function written(value: bigint, precision: number): string {
  let key = '';
  for (let rest = value; key.length < precision; rest /= base) {
    key = (digits[Number(rest % base)] ?? '') + key;
  }
  return key.replace(/0+$/, '');
}

/** A number below `below` that only the id decides: FNV-1a, its bits mixed once more. */
function spread(id: string, below: bigint): bigint {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  hash ^= hash >>> 16;
  return (BigInt(hash >>> 0) * below) >> 32n;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
