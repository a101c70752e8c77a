const working = new Map<string, Promise<unknown>>();

/**
 * Keeps versions of a document in the order in which they were asked for, so that what was before never
 * stands after what came of it.
 *
 * @param name of the document's database
 */
export function inTurn<T>(name: string, keep: () => Promise<T>): Promise<T> {
  const kept = (working.get(name) ?? Promise.resolve()).then(keep);
  working.set(
    name,
    kept.catch(() => undefined),
  );
  return kept;
}
