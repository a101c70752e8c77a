/** The slices that are meant for a code point, those for a whole script before the numbered ones. */
export type SliceIndex = ReadonlyMap<number, readonly string[]>;

interface Slice {
  name: string;
  ranges: readonly (readonly [first: number, last: number])[];
}

/**
 * Reads a package's `unicode.json`: `{"[4]": "U+1f1e9-1f1f5,U+1f21a", "latin": "U+0000-00FF"}`.
 * Numbered slices are written in brackets, but not in file names.
 */
export function indexSlices(
  unicode: Readonly<Record<string, string>>,
  idle: readonly string[],
): SliceIndex {
  const index = new Map<number, string[]>();
  for (const { name, ranges } of readSlices(unicode)) {
    if (idle.includes(name)) continue;
    for (const [first, last] of ranges) {
      for (let character = first; character <= last; character += 1) {
        const names = index.get(character);
        if (names) names.push(name);
        else index.set(character, [name]);
      }
    }
  }
  return index;
}

function readSlices(unicode: Readonly<Record<string, string>>): Slice[] {
  const slices = Object.entries(unicode).map(([key, ranges]) => ({
    name: key.replace(/[[\]]/g, ''),
    ranges: ranges.split(',').map(readRange),
  }));
  const isLast = ({ name }: Slice) => isNumbered(name);
  return [...slices.filter((slice) => !isLast(slice)), ...slices.filter(isLast)];
}

/** Those of a whole script have names. */
export const isNumbered = (slice: string) => /^\d/.test(slice);

function readRange(range: string): readonly [number, number] {
  const [first = '', last = first] = range.trim().slice('U+'.length).split('-');
  return [parseInt(first, 16), parseInt(last, 16)];
}
