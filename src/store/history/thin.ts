/** What thinning must know of a version. */
export interface Weighed {
  /** Milliseconds since the epoch; also its key. */
  readonly at: number;
  readonly kind: 'automatic' | 'before' | 'named';
  readonly bytes: number;
}

export interface Bounds {
  readonly count: number;
  readonly bytes: number;
}

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Which versions to let go so that the rest stays within bounds: first all but the last of each day
 * before yesterday, oldest first, then the oldest automatic ones, then those made before a merge and the
 * like. A version that someone named goes last. The newest always stays.
 */
export function toThin(versions: readonly Weighed[], bounds: Bounds, now: number): number[] {
  const kept = versions.toSorted((a, b) => a.at - b.at);
  const gone: number[] = [];
  while (kept.length > 1 && exceeds(kept, bounds)) {
    const index = leastMissed(kept, now);
    gone.push(...kept.splice(index, 1).map(({ at }) => at));
  }
  return gone;
}

function exceeds(versions: readonly Weighed[], { count, bytes }: Bounds): boolean {
  const weight = versions.reduce((sum, version) => sum + version.bytes, 0);
  return versions.length > count || weight > bytes;
}

/** @param versions oldest first, at least two; the last is never chosen */
function leastMissed(versions: readonly Weighed[], now: number): number {
  const older = versions.slice(0, -1);
  const day = ({ at }: Weighed) => Math.floor(at / dayMs);
  const crowded = older.findIndex((version, index) => {
    const next = versions[index + 1];
    const isOld = now - version.at > 2 * dayMs;
    return version.kind === 'automatic' && isOld && next && day(next) === day(version);
  });
  if (crowded >= 0) return crowded;
  const order = ['automatic', 'before', 'named'] as const;
  const found = order.map((kind) => older.findIndex((version) => version.kind === kind));
  return found.find((index) => index >= 0) ?? 0;
}
