/** One measured thing. `met` is left out where there is no budget. */
export interface Row {
  what: string;
  value: number | string;
  unit: string;
  budget?: number | string;
  met?: boolean;
}

export const atMost = (what: string, value: number, unit: string, budget: number): Row => ({
  ...{ what, value, unit, budget: `≤ ${String(budget)}` },
  met: value <= budget,
});

export const atLeast = (what: string, value: number, unit: string, budget: number): Row => ({
  ...{ what, value, unit, budget: `≥ ${String(budget)}` },
  met: value >= budget,
});

/** The middle of the values; of an even number the lower of the two. @throws RangeError if empty */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
  if (middle === undefined) throw new RangeError('The median of nothing');
  return middle;
}
