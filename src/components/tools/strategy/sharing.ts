import type { Finding, Place } from '../../../plan/checks/finding';

export type FindingGroups = ReadonlyMap<string, readonly Finding[]>;

/**
 * A function that puts findings into groups, each the same array as before wherever nothing changed: what is
 * the same object need not be shown again.
 */
export function sharingGroups(): (
  now: readonly Finding[],
  keyOf: (place: Place) => string,
) => FindingGroups {
  let before: FindingGroups = new Map();
  return (now, keyOf) => {
    const groups = Map.groupBy(now, ({ place }) => keyOf(place));
    before = new Map(
      Array.from(groups, ([key, found]) => [key, same(before.get(key) ?? [], found)]),
    );
    return before;
  };
}

/** The array from before where it holds the same things in the same order. */
export function same<T>(before: readonly T[], now: readonly T[]): readonly T[] {
  const isSame = before.length === now.length && now.every((item, at) => item === before[at]);
  return isSame ? before : now;
}
