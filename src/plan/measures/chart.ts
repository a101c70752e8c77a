import type { Interval } from './statistics/intervals';

/** A reading in the picture: where it stands across (0 first day, 1 last) and up (0 lowest, 1 highest). */
interface ChartPoint {
  readonly id: string;
  readonly date: string;
  readonly value: number;
  readonly across: number;
  readonly up: number;
  /** The ends of its interval. */
  readonly whisker: Interval | null;
}

export interface Chart {
  readonly points: readonly ChartPoint[];
  readonly target: { readonly value: number; readonly up: number } | null;
  readonly baseline: { readonly value: number; readonly up: number } | null;
  /** Round values of the scale. */
  readonly ticks: readonly { readonly value: number; readonly up: number }[];
  readonly first: string;
  readonly last: string;
}

export interface ChartReading {
  readonly id: string;
  readonly date: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Readings as places in a picture of any size. The scale holds every reading, interval, target and baseline;
 * it need not begin at nothing, because changes are what it is for.
 * @param readings at least one, the oldest first
 */
export function chartOf(
  readings: readonly ChartReading[],
  { target, baseline }: { target: number | null; baseline: number | null },
): Chart {
  const known = (value: number | null): number[] => (value === null ? [] : [value]);
  const held = readings.flatMap(({ value, low, high }) => [value, ...known(low), ...known(high)]);
  const all = [...held, ...known(target), ...known(baseline)];
  const ticks = roundTicks(Math.min(...all), Math.max(...all));
  const [least = 0, most = 1] = [ticks[0], ticks.at(-1)];
  const up = (value: number) => (value - least) / (most - least);
  const days = readings.map(({ date }) => Date.parse(`${date}T00:00:00Z`));
  const [start = 0, end = 0] = [days[0], days.at(-1)];
  const place = (value: number | null) => (value === null ? null : { value, up: up(value) });
  return {
    points: readings.map(({ id, date, value, low, high }, index) => ({
      id,
      date,
      value,
      across: end === start ? 0.5 : ((days[index] ?? start) - start) / (end - start),
      up: up(value),
      whisker: low === null || high === null ? null : [up(low), up(high)],
    })),
    target: place(target),
    baseline: place(baseline),
    ticks: ticks.map((value) => ({ value, up: up(value) })),
    first: readings[0]?.date ?? '',
    last: readings.at(-1)?.date ?? '',
  };
}

/** Three to six round values that hold both ends. */
function roundTicks(least: number, most: number): number[] {
  const span = most - least || Math.abs(most) || 1;
  const size = 10 ** Math.floor(Math.log10(span / 4));
  const step =
    [1, 2, 2.5, 5, 10].map((times) => times * size).find((one) => span / one <= 4) ?? span;
  const first = Math.floor(least / step);
  const last = Math.max(Math.ceil(most / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
