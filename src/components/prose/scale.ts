/** A line of percentages with the promise and, once counted, what was kept. All in 0..1. */
export interface Scale {
  /** Percentage at the line's start; at its end stands 100. */
  from: number;
  promise: number;
  kept: number | undefined;
}

/** Registers look alike from standard to standard, so the line is longer only where it must be. */
const usualStart = 80;

/** @param floor and @param kept in percent */
export function scaleOf(floor: number, kept?: number): Scale {
  const lowest = Math.min(floor, kept ?? floor);
  const from = lowest > usualStart ? usualStart : Math.max(0, Math.floor((lowest - 1) / 10) * 10);
  const place = (percent: number) => (percent - from) / (100 - from);
  return { from, promise: place(floor), kept: kept === undefined ? undefined : place(kept) };
}
